namespace Catalog.Documents.Tests;

public class AliasTests
{
    private readonly Letters _letters = new(
        [("A", "b"), ("Zebra", "c"), ("old", "a"), ("older", "a"), ("\uFFFD", "b"), ("😀", "c")], "a", "b", "c");

    [Theory]
    [InlineData("A", "b")]
    [InlineData("Zebra", "c")]
    [InlineData("old", "a")]
    [InlineData("older", "a")]
    [InlineData("\uFFFD", "b")]
    [InlineData("😀", "c")]
    public void AnAliasFindsItsDocumentAndBuildsNoOther(string alias, string id)
    {
        Assert.Equal(id, _letters.All.Find(alias)?.Id);
        Assert.Equal([id], _letters.Built);
        Assert.Same(_letters.All.Find(id), ((IDocumentCollection)_letters.All).Find(alias));
    }

    [Fact]
    public void AnAliasAndAnIdMayDifferInCaseAlone()
    {
        Assert.Equal("a", _letters.All.Find("a")?.Id);
        Assert.Equal("b", _letters.All.Find("A")?.Id);
    }

    [Fact]
    public void AnIdCountsBeforeAnAlias() => Assert.Equal("a", new Letters([("a", "b")], "a", "b").All.Find("a")?.Id);

    [Fact]
    public void AliasesAreComparedExactly()
    {
        Assert.All(["", "B", "OLD", "olde", "oldest", "zebra"], alias => Assert.Null(_letters.All.Find(alias)));
        Assert.Empty(_letters.Built);
    }

    [Fact]
    public void AliasesAreNoDocuments()
    {
        Assert.Equal(3, _letters.All.Count);
        Assert.Equal(["a", "b", "c"], _letters.All.Select(letter => letter.Id));
    }

    [Fact]
    public void AnAliasOfNoDocumentFindsNone() => Assert.Null(new Letters([("old", "gone")], "a").All.Find("old"));

    [Fact]
    public void AliasesMayBeLeftOut()
    {
        var letters = new DocumentCollection<Letter>("Letters", [], ["a"], _ => new Letter("a"), aliases: null);
        Assert.Equal("a", letters.Find("a")?.Id);
        Assert.Null(letters.Find("A"));
    }
}
