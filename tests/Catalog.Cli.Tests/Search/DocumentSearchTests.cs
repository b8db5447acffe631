using Catalog.Cli.Search;

namespace Catalog.Cli.Tests.Search;

public class DocumentSearchTests
{
    [Fact]
    public void FindsWhatHasAllWordsWhereverTheyStand()
    {
        var notes = Notes.Of(
            new Note("a") { Title = "River", Body = Of("Commission") },
            new Note("b") { Title = "River", [Notes.Summary] = "of the commission" },
            new Note("c") { Title = "Commission", [Notes.Tags] = new[] { "sea", "river" } },
            new Note("d") { Title = "River" });
        Assert.Equal(["a", "b", "c"], Ids(notes, "river COMMISSION").Order());
    }

    [Theory, InlineData("ben", "full"), InlineData("two lines", "full"), InlineData("cat dan", "full"), InlineData("light", "full")]
    public void FindsTextAtAnyDepth(string words, string ids) => Assert.Equal(ids, string.Join(' ', Ids(Library.Books, words)));

    [Theory, InlineData("zebra"), InlineData("facts"), InlineData("born"), InlineData("new"), InlineData("12"), InlineData("true")]
    public void NamesAndNumbersAreNoText(string words) => Assert.Empty(Ids(Library.Books, words));

    [Theory, InlineData("setting"), InlineData("oil lantern"), InlineData("code")]
    public void FindsHeadingsAndWhatIsNoParagraph(string words) => Assert.Equal(["full"], Ids(Library.Books, words));

    [Fact]
    public void PartOfAWordIsNoMatch() => Assert.Empty(Ids(Notes.Of(new Note("a") { Title = "Rivers" }), "river"));

    [Fact]
    public void ATitleCountsMoreThanAFieldAndAFieldMoreThanABody()
    {
        var notes = Notes.Of(
            new Note("a") { Title = "one two", [Notes.Summary] = "three four", Body = Of("peace five") },
            new Note("b") { Title = "one two", [Notes.Summary] = "peace four", Body = Of("six five") },
            new Note("c") { Title = "peace two", [Notes.Summary] = "three four", Body = Of("six five") });
        Assert.Equal(["c", "b", "a"], Ids(notes, "peace"));
    }

    [Fact]
    public void MoreOccurrencesInFewerWordsComeFirst()
    {
        var notes = Notes.Of(
            new Note("long") { Title = "x", Body = Of("peace " + string.Join(' ', Enumerable.Repeat("word", 50))) },
            new Note("once") { Title = "x", Body = Of("peace and quiet") },
            new Note("twice") { Title = "x", Body = Of("peace and peace") });
        Assert.Equal(["twice", "once", "long"], Ids(notes, "peace"));
    }

    [Fact]
    public void ARareWordWeighsMoreThanACommonOne()
    {
        var notes = Notes.Of(
            new Note("a") { Title = "x", Body = Of("common common rare") },
            new Note("b") { Title = "x", Body = Of("common rare rare") },
            new Note("c") { Title = "x", Body = Of("common so so") },
            new Note("d") { Title = "x", Body = Of("common so so") });
        Assert.Equal(["b", "a"], Ids(notes, "common rare"));
    }

    [Fact]
    public void DocumentsAlikeInRankAreInTheOrderOfTheirIds()
    {
        var notes = Notes.Of([.. "dbca".Select(id => new Note(id.ToString()) { Title = "same", Body = Of("peace") })]);
        Assert.Equal(["a", "b", "c", "d"], Ids(notes, "peace"));
    }

    [Fact]
    public void ScoresAsTheFormulaDoes()
    {
        var notes = Notes.Of(
            new Note("a") { Title = "one", Body = Of("peace peace three four") },
            new Note("b") { Title = "one", Body = Of("one two") });
        var rarity = Math.Log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        var frequency = 2 / (1 - 0.75 + 0.75 * 4 / 3.0);
        Assert.Equal(rarity * frequency / (1.2 + frequency), DocumentSearch.Find([notes], new SearchQuery("peace")).Single().Score, 12);
    }

    [Fact]
    public void SearchesCollectionsAsOne()
    {
        var first = Notes.Named("First", Notes.All, new Note("z") { Title = "peace" });
        var second = Notes.Named("Second", Notes.All, new Note("a") { Title = "peace" });
        var hits = DocumentSearch.Find([first, second], new SearchQuery("peace"));
        Assert.Equal(["First z", "Second a"], hits.Select(hit => $"{hit.Collection.Name} {hit.Document.Id}"));
    }

    [Fact]
    public void AQueryHasEachWordOnce()
    {
        Assert.Equal(2, new SearchQuery("Élan, elan & war").Count);
        Assert.Equal(0, new SearchQuery("… — !").Count);
    }

    private static Body Of(params string[] paragraphs) => new(paragraphs.Sum(text => text.Split(' ').Length), paragraphs);

    private static IEnumerable<string> Ids(IDocumentCollection notes, string query) =>
        DocumentSearch.Find([notes], new SearchQuery(query)).Select(hit => hit.Document.Id);
}
