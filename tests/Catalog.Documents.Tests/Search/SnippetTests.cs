namespace Catalog.Documents.Tests.Search;

public class SnippetTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Range(1, 100).Select(number => $"filler{number}"));

    [Fact]
    public void MarksTheWords() => Assert.Equal("A «cafe\u0301» on the «RIVER».", Marked("cafe river", "A cafe\u0301 on the RIVER."));

    [Fact]
    public void MarksAPhraseAsAWhole() =>
        Assert.Equal("river and «old - river old river»", Marked("\"old river\" \"river old\"", "river and old - river old river"));

    [Fact]
    public void MarksTheWholeOfAWordThatBeginsRight() => Assert.Equal("«Rivers» and seas", Marked("riv*", "Rivers and seas"));

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
        var page = new Page("a") { Title = "x", Text = $"the the the the {Filler} river {Filler}" };
        var others = Enumerable.Range(0, 9).Select(number => new Page($"b{number}") { Title = "the" });
        Assert.Contains("«river»", Marked(Pages.Of([page, .. others]), "the river"));
    }

    [Fact]
    public void PrefersThePhraseToItsWords() =>
        Assert.Contains("«free elections»", Marked("\"free elections\"", $"elections free elected elections {Filler} free elections {Filler}"));

    [Fact]
    public void IsOfAFieldWhereThatSaysMore()
    {
        var page = new Page("a") { Title = "x", Text = "river", [Page.Tags] = new[] { "sea", "river and sea" } };
        Assert.Equal("«river» and «sea»", Marked(Pages.Of(page), "river sea"));
    }

    [Fact]
    public void GoesOnIntoTheNextParagraph() => Assert.Equal("one «two»\n\nthree", Marked("two", "one two\n\nthree\n"));

    [Fact]
    public void CutsBetweenWords()
    {
        var words = Marked("river", $"{Filler} river {Filler}").Trim('…').Split(' ');
        Assert.All(words, word => Assert.Matches("^(filler[0-9]+|«river»)$", word));
    }

    [Fact]
    public void CutsBetweenCharactersWhereThereAreNoBlanks()
    {
        var snippet = Marked("京", string.Concat(Enumerable.Repeat("𠀀e\u0301", 200)) + "京" + string.Concat(Enumerable.Repeat("𠀀ガ\u3099", 200)));
        Assert.InRange(snippet.Length, 200, 250);
        Assert.Matches("^…(𠀀|e\u0301).*«京».*(𠀀|ガ\u3099)…$", snippet);
    }

    [Fact]
    public void IsTheBeginningWhereOnlyTheTitleMatches()
    {
        var page = new Page("a") { Title = "River", Text = "The beginning.\n\nThe end." };
        Assert.Equal("The beginning.\n\nThe end.", Marked(Pages.Of(page), "river"));
    }

    [Fact]
    public void IsNothingWhereThereIsNoText() => Assert.Equal("", Marked(Pages.Of(new Page("a") { Title = "River" }), "river"));

    [Fact]
    public void AWordLongerThanAllSnippetsIsWhole()
    {
        var word = new string('x', 1000);
        Assert.Equal($"…«{word}»…", Marked(word, $"{Filler} {word} {Filler}"));
    }

    [Fact]
    public void ATitleIsWholeAndMarkedToo()
    {
        var hit = Pages.Of(new Page("a") { Title = $"River {Filler} Rivers" }).Search("river*")[0];
        Assert.Equal($"«River» {Filler} «Rivers»", Marked(hit.Title));
    }

    private static string Marked(string query, string text) => Marked(Pages.Of(new Page("a") { Title = "x", Text = text }), query);

    private static string Marked(DocumentCollection<Page> pages, string query)
    {
        SearchTests.Alike(pages, query);
        return Marked(pages.Search(query)[0].Snippet);
    }

    private static string Marked(HighlightedText text) => text.Highlights
        .Reverse()
        .Aggregate(text.Text, (marked, range) => marked.Insert(range.End.Value, "»").Insert(range.Start.Value, "«"));
}
