using Catalog.Cli.Search;

namespace Catalog.Cli.Tests.Search;

public class CollectionSearchTests
{
    [Fact]
    public void FindsWhatHasAllWordsWhereverTheyStand()
    {
        var notes = Notes.Of(
            new Note("a") { Title = "River", Body = new Body(1, "Commission") },
            new Note("b") { Title = "River", [Notes.Summary] = "of the commission" },
            new Note("c") { Title = "Commission", [Notes.Tags] = new[] { "sea", "river" } },
            new Note("d") { Title = "River" });
        Assert.Equal(["a", "b", "c"], Ids(notes, "river COMMISSION").Order());
    }

    [Theory]
    [InlineData("ben", "full")]
    [InlineData("two lines", "full")]
    [InlineData("cat dan", "full")]
    [InlineData("light", "full")]
    [InlineData("007", "full")]
    [InlineData("\"12.50\"", "full")]
    [InlineData("12", "full plain")]
    [InlineData("\"december 1899\"", "full")]
    public void FindsTextAtAnyDepthAsItIsWritten(string words, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(Library.Books, words).Order()));

    [Theory, InlineData("zebra"), InlineData("facts"), InlineData("born"), InlineData("new")]
    public void NamesAreNoText(string words) => Assert.Empty(Ids(Library.Books, words));

    [Theory, InlineData("setting"), InlineData("oil lantern"), InlineData("code")]
    public void FindsHeadingsAndWhatIsNoParagraph(string words) => Assert.Equal(["full"], Ids(Library.Books, words));

    [Fact]
    public void DocumentsAlikeInRankAreInTheOrderOfTheirCollections()
    {
        var first = Notes.Named("First", Notes.All, new Note("z") { Title = "peace" });
        var second = Notes.Named("Second", Notes.All, new Note("a") { Title = "peace" });
        var hits = CollectionSearch.Find([first, second], "peace");
        Assert.Equal(["First z", "Second a"], hits.Select(found => $"{found.Collection.Name} {found.Hit.Document.Id}"));
    }

    [Fact]
    public void HitsOfSeveralCollectionsAreInTheOrderOfTheirScores()
    {
        var first = Notes.Named(
            "First", Notes.All, new Note("a") { Title = "x", Body = new Body(1, "peace and quiet") }, new Note("b") { Title = "peace" });
        var second = Notes.Named("Second", Notes.All, new Note("c") { Title = "peace" }, new Note("d"), new Note("e"), new Note("f"));
        var hits = CollectionSearch.Find([first, second], "peace");
        Assert.Equal(["c", "b", "a"], hits.Select(found => found.Hit.Document.Id));
    }

    [Theory]
    [InlineData("river sea", "river", "sea")]
    [InlineData("\"free elections\" warsaw*", "free elections", "warsaw*")]
    [InlineData("river \"free elections\"", "river \"free elections\"")]
    public void AnArgumentWithBlanksIsAPhrase(string query, params string[] arguments) =>
        Assert.Equal(query, CollectionSearch.Query(arguments));

    private static IEnumerable<string> Ids(IDocumentCollection notes, string query) =>
        CollectionSearch.Find([notes], query).Select(found => found.Hit.Document.Id);
}
