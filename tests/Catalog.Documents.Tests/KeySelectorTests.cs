namespace Catalog.Documents.Tests;

/// <summary>Keys and lookups that are read off the documents when they are first asked for.</summary>
public class KeySelectorTests
{
    private static readonly Letter[] All = [Number("a", 3), Number("b", null), Number("c", 1), Number("d", 3)];

    private readonly List<string> _built = [];
    private readonly DocumentCollection<Letter> _letters;

    public KeySelectorTests() => _letters = new("Letters", [Letter.PagesField], [.. All.Select(letter => letter.Id)], Build);

    [Fact]
    public void AKeyFindsTheFirstThatHasIt()
    {
        var keys = new DocumentKeys<int, Letter>(_letters, letter => letter.Pages is { } pages ? [pages] : null);
        Assert.Empty(_built);
        Assert.Same(All[2], keys.Find(1));
        Assert.Equal(["a", "b", "c", "d"], _built.Distinct());
        Assert.Same(All[0], keys.Find(3));
        Assert.Null(keys.Find(2));
    }

    [Fact]
    public void ASingleKeyMayBeMissing()
    {
        var keys = new DocumentKeys<string, Letter>(_letters, letter => letter.Pages?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Same(All[2], keys.Find("1"));
        Assert.Null(keys.Find(""));
        Assert.Throws<ArgumentNullException>("key", () => keys.Find(null!));
    }

    [Fact]
    public void ADocumentMayHaveSeveralKeys()
    {
        var keys = new DocumentKeys<string, Letter>(_letters, letter => letter.Id == "b" ? [null!, "x", "x", "y"] : []);
        Assert.Same(All[1], keys.Find("x"));
        Assert.Same(All[1], keys.Find("y"));
    }

    [Fact]
    public void TheTableIsReadOnce()
    {
        var keys = new DocumentKeys<int, Letter>(_letters, letter => letter.Pages ?? 0);
        _ = keys.Find(1);
        var built = _built.Count;
        Assert.Null(keys.Find(2));
        Assert.Equal(built, _built.Count);
    }

    [Fact]
    public void GroupsKeepTheOrderOfTheCollection()
    {
        var lookup = new DocumentLookup<int, Letter>(_letters, letter => letter.Pages is { } pages ? [pages, pages] : null);
        Assert.Empty(_built);
        Assert.Equal([3, 1], lookup.Keys);
        Assert.Equal(2, lookup.Count);
        Assert.Equal([All[0], All[3]], lookup[3]);
        Assert.Equal([All[2]], lookup[1]);
        Assert.Empty(lookup[2]);
        Assert.True(lookup.Contains(1));
        Assert.False(lookup.Contains(0));
        Assert.Equal([3, 1], lookup.Select(group => group.Key));
        Assert.Same(lookup[3], lookup[3]);
    }

    [Fact]
    public void ASingleValueMayBeMissing()
    {
        var lookup = new DocumentLookup<string, Letter>(_letters, letter => letter.Id == "b" ? null : "same");
        Assert.Equal([All[0], All[2], All[3]], Assert.Single(lookup));
    }

    [Fact]
    public void ADocumentIsFoundByTheOneItRefersTo()
    {
        var lookup = new DocumentLookup<Letter, Letter>(_letters, letter => letter.Pages is { } pages ? All[pages % 4] : null);
        Assert.Equal([All[0], All[3]], lookup[All[3]]);
        Assert.Equal([All[2]], lookup[All[1]]);
        Assert.Empty(lookup[All[0]]);
    }

    [Fact]
    public void DocumentsAreToldApartByIdentity()
    {
        Twin[] twins = [new("a"), new("b")];
        DocumentCollection<Twin> all = new("Twins", [], ["a", "b"], index => twins[index]);
        Assert.Equal(twins[0], twins[1]);
        var lookup = new DocumentLookup<Twin, Twin>(all, twin => twin);
        Assert.Equal(2, lookup.Count);
        Assert.Same(twins[1], Assert.Single(lookup[twins[1]]));
        Assert.Same(twins[1], new DocumentKeys<Twin, Twin>(all, twin => twin).Find(twins[1]));
        Assert.Same(twins[1], new DocumentKeys<Twin, Twin>(all, (twins[0], "a"), (twins[1], "b")).Find(twins[1]));
        Assert.Same(twins[1], Assert.Single(new DocumentLookup<Twin, Twin>(all, (twins[0], ["a"]), (twins[1], ["b"]))[twins[1]]));
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("documents", () => new DocumentKeys<int, Letter>(null!, letter => 0));
        Assert.Throws<ArgumentNullException>("documents", () => new DocumentLookup<int, Letter>(null!, letter => 0));
        Assert.Throws<ArgumentNullException>("keysOf", () => new DocumentKeys<int, Letter>(_letters, (Func<Letter, IEnumerable<int>?>)null!));
        Assert.Throws<ArgumentNullException>("keyOf", () => new DocumentKeys<int, Letter>(_letters, (Func<Letter, int>)null!));
        Assert.Throws<ArgumentNullException>("valuesOf", () => new DocumentLookup<int, Letter>(_letters, (Func<Letter, IEnumerable<int>?>)null!));
        Assert.Throws<ArgumentNullException>("valueOf", () => new DocumentLookup<int, Letter>(_letters, (Func<Letter, int>)null!));
    }

    private static Letter Number(string id, int? pages) => new(id) { Pages = pages };

    private Letter Build(int index)
    {
        _built.Add(All[index].Id);
        return All[index];
    }

    /// <summary>A document that its user made equal to all others.</summary>
    private sealed class Twin(string id) : IDocument
    {
        public string Id => id;

        public string Title => id;

        public string SourcePath => id;

        public string ContentHash => id;

        public Body Body => Body.Empty;

        public object? GetValue(Field field) => null;

        public override bool Equals(object? obj) => obj is Twin;

        public override int GetHashCode() => 0;
    }
}
