namespace Catalog.Documents.Tests.Search;

public class RankingTests
{
    [Fact]
    public void ATitleCountsMoreThanAFieldAndAFieldMoreThanABody()
    {
        var pages = Pages.Of(
            new Page("a") { Title = "one two", [Page.Summary] = "three four", Text = "peace five" },
            new Page("b") { Title = "one two", [Page.Summary] = "peace four", Text = "six five" },
            new Page("c") { Title = "peace two", [Page.Summary] = "three four", Text = "six five" });
        Assert.Equal(["c", "b", "a"], Ids(pages, "peace"));
    }

    [Fact]
    public void MoreOccurrencesInFewerWordsComeFirst()
    {
        var pages = Pages.Of(
            new Page("long") { Title = "x", Text = "peace " + string.Join(' ', Enumerable.Repeat("word", 50)) },
            new Page("once") { Title = "x", Text = "peace and quiet" },
            new Page("twice") { Title = "x", Text = "peace and peace" });
        Assert.Equal(["twice", "once", "long"], Ids(pages, "peace"));
    }

    [Fact]
    public void ARareWordWeighsMoreThanACommonOne()
    {
        var pages = Pages.Of(
            new Page("a") { Title = "x", Text = "common common rare" },
            new Page("b") { Title = "x", Text = "common rare rare" },
            new Page("c") { Title = "x", Text = "common so so" },
            new Page("d") { Title = "x", Text = "common so so" });
        Assert.Equal(["b", "a"], Ids(pages, "common rare"));
    }

    [Fact]
    public void DocumentsAlikeInRankAreInTheOrderOfTheirIds()
    {
        var pages = Pages.Of([.. Enumerable.Range(0, 100).Select(number => new Page($"{number * 37 % 100:D2}") { Title = number % 3 == 0 ? "peace" : "peace so" })]);
        var ids = Ids(pages, "peace").ToList();
        Assert.Equal(ids[..34].Order(StringComparer.Ordinal), ids[..34]);
        Assert.Equal(ids[34..].Order(StringComparer.Ordinal), ids[34..]);
    }

    [Fact]
    public void ScoresAsTheFormulaDoes()
    {
        var pages = Pages.Of(
            new Page("a") { Title = "one peace", [Page.Tags] = new[] { "peace", "x" }, Text = "peace peace three four" },
            new Page("b") { Title = "one", Text = "one two" });
        var rarity = Math.Log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        var frequency = 3 / (1 - 0.75 + 0.75 * 2 / 1.5) + 2 / (1 - 0.75 + 0.75 * 2 / 1.0) + 2 / (1 - 0.75 + 0.75 * 4 / 3.0);
        Assert.Equal(rarity * frequency / (1.2 + frequency), pages.Search("peace").Single().Score, 12);
    }

    [Fact]
    public void APhraseIsAsRareAsItIsAsAWhole()
    {
        var pages = Pages.Of(
            new Page("a") { Title = "x", Text = "free elections" },
            new Page("b") { Title = "x", Text = "elections free" },
            new Page("c") { Title = "x", Text = "elections free" });
        Assert.Equal(Math.Log(1 + 2.5 / 1.5) * (1 / 2.2), pages.Search("\"free elections\"").Single().Score, 12);
    }

    private static IEnumerable<string> Ids(DocumentCollection<Page> pages, string query)
    {
        SearchTests.Alike(pages, query);
        return pages.Search(query).Select(hit => hit.Document.Id);
    }
}
