using System.Collections;

namespace Catalog.Documents.Tests;

public class DocumentLookupTests
{
    private readonly Letters _letters = new([("old", "a")], "a", "b", "c", "d");
    private readonly DocumentLookup<string, Letter> _byAuthor;

    public DocumentLookupTests() => _byAuthor = new(_letters.All, ("Bob", ["d", "b"]), ("Ann", ["c"]), ("bob", ["a", "b"]));

    [Fact]
    public void NothingIsBuiltUntilReached()
    {
        Assert.Equal(3, _byAuthor.Count);
        Assert.Equal(["Bob", "Ann", "bob"], _byAuthor.Keys);
        Assert.True(_byAuthor.Contains("Ann"));
        Assert.Equal(2, _byAuthor["Bob"].Count);
        foreach (DocumentGroup<string, Letter> group in _byAuthor)
        {
            Assert.InRange(group.Count, 1, 2);
        }

        Assert.Empty(_letters.Built);
        Assert.Equal("b", _byAuthor["Bob"][1].Id);
        Assert.Equal(["b"], _letters.Built);
        Assert.Equal("d", _byAuthor["Bob"].First().Id);
        Assert.Equal(["b", "d"], _letters.Built);
    }

    [Fact]
    public void AValueGivesItsDocumentsInTheirOrder()
    {
        Assert.Equal(["d", "b"], _byAuthor["Bob"].Select(letter => letter.Id));
        Assert.Equal(["a", "b"], _byAuthor["bob"].Select(letter => letter.Id));
        Assert.Same(_letters.All.Find("b"), _byAuthor["Bob"][1]);
    }

    [Fact]
    public void AValueThatNoDocumentHasGivesNone()
    {
        Assert.Empty(_byAuthor["ANN"]);
        Assert.False(_byAuthor.Contains("ANN"));
        Assert.Throws<ArgumentNullException>("key", () => _byAuthor[null!]);
        Assert.Throws<ArgumentNullException>("key", () => _byAuthor.Contains(null!));
    }

    [Fact]
    public void GroupsComeInTheOrderGiven()
    {
        Assert.Equal(["Bob", "Ann", "bob"], Walk(_byAuthor));
        Assert.Equal(["Bob", "Ann", "bob"], ((IEnumerable)_byAuthor).Cast<IGrouping<string, Letter>>().Select(group => group.Key));

        static IEnumerable<string> Walk(DocumentLookup<string, Letter> lookup)
        {
            foreach (var group in lookup)
            {
                yield return group.Key;
            }
        }
    }

    [Theory, InlineData(-1), InlineData(2), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void AnIndexOutsideOfAGroupIsAnError(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => _byAuthor["Bob"][index]);
        Assert.Empty(_letters.Built);
    }

    [Fact]
    public void AGroupIsASequenceEveryWay()
    {
        Assert.Equal(["d", "b"], ((IEnumerable)_byAuthor["Bob"]).Cast<Letter>().Select(letter => letter.Id));
        Assert.Equal(["d", "b"], from letter in _byAuthor.First() select letter.Id);
    }

    [Fact]
    public void AnEmptyLookupIsEmpty()
    {
        var none = new DocumentLookup<int, Letter>(_letters.All);
        Assert.Empty(none);
        Assert.Empty(none.Keys);
        Assert.Empty(none[0]);
    }

    [Fact]
    public void AValueStandsOnce()
    {
        var fault = Assert.Throws<ArgumentException>(
            "groups", () => new DocumentLookup<string, Letter>(_letters.All, ("Ann", ["a"]), ("Ann", ["b"])));
        Assert.Contains("'Ann'", fault.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("e"), InlineData("A"), InlineData(""), InlineData("old")]
    public void AnIdMustBeOneOfTheCollection(string id)
    {
        var fault = Assert.Throws<ArgumentException>("groups", () => new DocumentLookup<int, Letter>(_letters.All, (1, ["a", id])));
        Assert.StartsWith($"The collection 'Letters' has no document '{id}'.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_letters.Built);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("documents", () => new DocumentLookup<int, Letter>(null!));
        Assert.Throws<ArgumentNullException>("groups", () => new DocumentLookup<int, Letter>(_letters.All, null!));
        Assert.Throws<ArgumentNullException>("groups", () => new DocumentLookup<string, Letter>(_letters.All, (null!, ["a"])));
        Assert.Throws<ArgumentNullException>("groups", () => new DocumentLookup<int, Letter>(_letters.All, (1, null!)));
        Assert.Throws<ArgumentNullException>("groups", () => new DocumentLookup<int, Letter>(_letters.All, (1, [null!])));
    }
}
