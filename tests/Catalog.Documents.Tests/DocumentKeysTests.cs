namespace Catalog.Documents.Tests;

public class DocumentKeysTests
{
    private readonly Letters _letters = new([("old", "a")], "a", "b", "c");

    [Fact]
    public void AKeyFindsItsDocumentAndBuildsNoOther()
    {
        var keys = new DocumentKeys<int, Letter>(_letters.All, (30, "c"), (10, "a"));
        Assert.Null(keys.Find(20));
        Assert.Empty(_letters.Built);
        Assert.Equal("c", keys.Find(30)?.Id);
        Assert.Equal(["c"], _letters.Built);
        Assert.Equal("a", keys.Find(10)?.Id);
        Assert.Equal(["c", "a"], _letters.Built);
        Assert.Same(_letters.All.Find("c"), keys.Find(30));
    }

    [Fact]
    public void StringsAreComparedExactly()
    {
        var keys = new DocumentKeys<string, Letter>(_letters.All, ("Ann", "a"), ("ann", "b"), ("", "c"));
        Assert.Equal("a", keys.Find("Ann")?.Id);
        Assert.Equal("b", keys.Find("ann")?.Id);
        Assert.Equal("c", keys.Find("")?.Id);
        Assert.Null(keys.Find("ANN"));
    }

    [Fact]
    public void OtherTypesAreComparedAsTheyHaveIt()
    {
        var keys = new DocumentKeys<PartialDate, Letter>(_letters.All, (new PartialDate(1945, 6, "June 1945"), "a"));
        Assert.Equal("a", keys.Find(new PartialDate(1945, 6))?.Id);
        Assert.Null(keys.Find(new PartialDate(1945)));
    }

    [Fact]
    public void ADocumentMayHaveSeveralKeys()
    {
        var keys = new DocumentKeys<int, Letter>(_letters.All, (1, "a"), (2, "a"));
        Assert.Same(keys.Find(1), keys.Find(2));
    }

    [Fact]
    public void NoKeysFindNothing() => Assert.Null(new DocumentKeys<int, Letter>(_letters.All).Find(0));

    [Fact]
    public void AKeyStandsOnce()
    {
        var fault = Assert.Throws<ArgumentException>(
            "keys", () => new DocumentKeys<string, Letter>(_letters.All, ("Ann", "a"), ("Ann", "b")));
        Assert.Contains("'Ann'", fault.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("d"), InlineData("A"), InlineData(""), InlineData("old")]
    public void AnIdMustBeOneOfTheCollection(string id)
    {
        var fault = Assert.Throws<ArgumentException>("keys", () => new DocumentKeys<int, Letter>(_letters.All, (1, "a"), (2, id)));
        Assert.StartsWith($"The collection 'Letters' has no document '{id}'.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_letters.Built);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("documents", () => new DocumentKeys<int, Letter>(null!));
        Assert.Throws<ArgumentNullException>("keys", () => new DocumentKeys<int, Letter>(_letters.All, null!));
        Assert.Throws<ArgumentNullException>("keys", () => new DocumentKeys<string, Letter>(_letters.All, (null!, "a")));
        Assert.Throws<ArgumentNullException>("keys", () => new DocumentKeys<int, Letter>(_letters.All, (1, null!)));
        Assert.Throws<ArgumentNullException>("key", () => new DocumentKeys<string, Letter>(_letters.All).Find(null!));
    }
}
