using Catalog.Cli.Search;

namespace Catalog.Cli.Tests.Search;

public class SnippetTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Range(1, 100).Select(number => $"filler{number}"));

    [Fact]
    public void MarksTheWords() => Assert.Equal("A «cafe\u0301» on the «RIVER».", Marked("cafe river", "A cafe\u0301 on the RIVER."));

    [Fact]
    public void TakesThePieceWithTheMostDifferentWords()
    {
        var snippet = Marked("river war", $"river river river {Filler} the war on the river {Filler}");
        Assert.Contains("the «war» on the «river» filler1", snippet);
        Assert.StartsWith("…", snippet);
        Assert.EndsWith("…", snippet);
        Assert.InRange(snippet.Length, 100, 250);
    }

    [Fact]
    public void PrefersTheRarerWord()
    {
        var note = new Note("a") { Title = "x", Body = new Body(9, $"the the the the {Filler} river", Filler) };
        var others = Enumerable.Range(0, 9).Select(number => new Note($"b{number}") { Title = "the", });
        Assert.Contains("«river»", Marked(Notes.Of([note, .. others]), "the river"));
    }

    [Fact]
    public void GoesOnIntoTheNextParagraph() => Assert.Equal("one «two»\n\nthree", Marked("two", "one two", "three"));

    [Fact]
    public void CutsBetweenWords()
    {
        var words = Marked("river", $"{Filler} river {Filler}").Trim('…').Split(' ');
        Assert.All(words, word => Assert.Matches("^(filler[0-9]+|«river»)$", word));
    }

    [Fact]
    public void IsTheBeginningWhereOnlyTheTitleMatches()
    {
        var note = new Note("a") { Title = "River", Body = new Body(2, "The beginning.", "The end.") };
        Assert.Equal("The beginning.\n\nThe end.", Marked(Notes.Of(note), "river"));
    }

    [Fact]
    public void IsNothingWhereThereIsNoText() => Assert.Equal("", Marked(Notes.Of(new Note("a") { Title = "River" }), "river"));

    [Fact]
    public void AWordLongerThanAllSnippetsIsWhole()
    {
        var word = new string('x', 1000);
        Assert.Equal($"…«{word}»…", Marked(word, $"{Filler} {word} {Filler}"));
    }

    private static string Marked(string query, params string[] paragraphs) =>
        Marked(Notes.Of(new Note("a") { Title = "x", Body = new Body(1, paragraphs) }), query);

    private static string Marked(IDocumentCollection notes, string query) =>
        string.Concat(DocumentSearch.Find([notes], new SearchQuery(query))[0].Snippet.Select(Marked));

    private static string Marked(SnippetPart part) => part.IsMatch ? $"«{part.Text}»" : part.Text;
}
