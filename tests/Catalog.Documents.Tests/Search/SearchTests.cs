namespace Catalog.Documents.Tests.Search;

public class SearchTests
{
    private static readonly DocumentCollection<Page> Log = Pages.Of(
        new Page("fog") { Title = "Fog at the North Light", Text = "The free elections of the keepers. Fog, and again fog." },
        new Page("lamp") { Title = "The lamp", Text = "Elections are free. A north-east wind; Wärter Łukasz kept the light." },
        new Page("tide")
        {
            Title = "潮汐表",
            Text = "東京湾の潮",
            [Page.Summary] = "free",
            [Page.Tags] = new[] { "elections", "tidal", "" },
            [Page.Extra] = DataNode.Map(("secret", DataNode.List(DataNode.Plain("007"), DataNode.Quoted("two\nlines"), DataNode.Empty))),
            [Page.Depth] = 12.50m,
            [Page.Date] = new DateOnly(1945, 6, 8),
            [Page.Reference] = new Page("harbour/keeper") { Title = "Old Ben" },
            [Page.Mentions] = new[] { new Page("whale") { Title = "whale" } },
        });

    [Theory]
    [InlineData("fog", "fog")]
    [InlineData("NORTH light", "fog lamp")]
    [InlineData("free elections", "fog lamp tide")]
    [InlineData("\"free elections\"", "fog")]
    [InlineData("“free elections”", "fog")]
    [InlineData("\"free elections", "fog")]
    [InlineData("\"free elect*\"", "fog")]
    [InlineData("\"fr* elect*\"", "fog")]
    [InlineData("elect*", "fog lamp tide")]
    [InlineData("elect", "")]
    [InlineData("ti*", "tide")]
    [InlineData("north-east", "lamp")]
    [InlineData("north-light", "fog")]
    [InlineData("east north", "lamp")]
    [InlineData("\"east north\"", "")]
    [InlineData("warter lukasz", "lamp")]
    [InlineData("京湾", "tide")]
    [InlineData("湾京", "")]
    [InlineData("東*", "tide")]
    [InlineData("007", "tide")]
    [InlineData("12.50", "tide")]
    [InlineData("12.5", "")]
    [InlineData("\"june 8, 1945\"", "tide")]
    [InlineData("\"two lines\"", "tide")]
    [InlineData("keeper", "tide")]
    [InlineData("ben", "")]
    [InlineData("whale", "")]
    [InlineData("secret", "")]
    [InlineData("fog fog FOG", "fog")]
    [InlineData("fog xyzzy", "")]
    public void FindsWhatHasAllWordsAndPhrases(string query, string ids)
    {
        Assert.Equal(ids, string.Join(' ', Log.Search(query).Select(hit => hit.Document.Id).Order(StringComparer.Ordinal)));
        Alike(Log, query);
    }

    [Theory, InlineData(""), InlineData(" "), InlineData("…"), InlineData("*"), InlineData("\""), InlineData("\"\""), InlineData("- \"* -\" **")]
    [InlineData("\uD800"), InlineData("\u0301"), InlineData("\0")]
    public void FindsNothingWithoutWords(string query)
    {
        Assert.Empty(Log.Search(query));
        Assert.Empty(Log.Search(query, Index.Of(Log)));
    }

    [Theory, InlineData("fog*"), InlineData("fog**"), InlineData("*fog"), InlineData("-fog"), InlineData("--fog-"), InlineData("\"fog"), InlineData("fog\"")]
    [InlineData("fog *"), InlineData("(fog)"), InlineData("fog AND*"), InlineData("\uD800fog\uDC00"), InlineData("fog\uFF0A"), InlineData("\"\"fog\"\"")]
    public void WhatIsNoWordOnlyStandsBetweenWords(string query) => Assert.Equal("fog", Log.Search(query)[0].Document.Id);

    [Fact]
    public void ALongQueryIsNoFault()
    {
        var query = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"\"w{number}* fog\" a{number}* b{number}"));
        Assert.Empty(Log.Search(query));
        Assert.Empty(Log.Search(query, Index.Of(Log)));
    }

    [Fact]
    public void NoPhraseRunsAcrossTexts()
    {
        var pages = Pages.Of(
            new Page("a") { Title = "one", [Page.Summary] = "two", Text = "three" },
            new Page("b") { Title = "x", [Page.Tags] = new[] { "one", "two" }, Text = "three" },
            new Page("c") { Title = "x", [Page.Tags] = new[] { "one two" }, Text = "two three" });
        Assert.Equal(["c"], pages.Search("\"one two\"").Select(hit => hit.Document.Id));
        Assert.Equal(["c"], pages.Search("\"two three\"").Select(hit => hit.Document.Id));
        Alike(pages, "\"one two\"");
        Alike(pages, "\"two three\"");
    }

    [Fact]
    public void AnEmptyCollectionHasNothing()
    {
        var none = Pages.Of();
        Assert.Empty(none.Search("fog"));
        Assert.Empty(none.Search("fog", Index.Of(none)));
        Assert.Empty(Pages.Of(new Page("…")).Search("fog*", Index.Of(Pages.Of(new Page("…")))));
    }

    [Fact]
    public void IsTheSameWhateverTheClassOfDocuments()
    {
        IDocumentCollection untyped = Log;
        var (hit, other) = (Log.Search("fog")[0], untyped.Search("fog")[0]);
        Assert.Same(hit.Document, other.Document);
        Assert.Equal((hit.Score, hit.Title.Text, hit.Snippet.Text), (other.Score, other.Title.ToString(), other.Snippet.ToString()));
    }

    [Fact]
    public void GivesTheSameHitEachTime()
    {
        var hits = Log.Search("free");
        Assert.Same(hits[1], hits.ElementAt(1));
        Assert.Same(hits[1].Snippet, hits[1].Snippet);
        Assert.Throws<ArgumentOutOfRangeException>(() => hits[3]);
        Assert.Throws<ArgumentNullException>(() => Log.Search(null!));
    }

    [Fact]
    public void AnIndexAsksForNoDocumentUntilItIsReached()
    {
        var letters = new Letters("a fog", "b light", "c fog");
        var index = Index.Of(new Letters("a fog", "b light", "c fog").All);
        var hits = letters.All.Search("fog", index);
        Assert.Equal((2, 0), (hits.Count, letters.Built.Count()));
        Assert.Equal("c fog", hits[1].Document.Id);
        Assert.Equal(["c fog"], letters.Built);
    }

    [Theory, InlineData("tr-TR"), InlineData("sv-SE"), InlineData("th-TH")]
    public void NoCultureMatters(string culture)
    {
        var expected = Log.Search("free LIGHT* north-east 12.50").Count + Log.Search("ISTANBUL I i").Count + Log.Search("12.50 june").Count;
        using (new CultureScope(culture))
        {
            Assert.Equal(expected, Log.Search("free LIGHT* north-east 12.50").Count + Log.Search("ISTANBUL I i").Count + Log.Search("12.50 june").Count);
            Assert.Single(Log.Search("LIGHT WIND"));
            Alike(Log, "LIGHT 12.50");
        }
    }

    /// <summary>Asserts that an index finds the same as the texts, with the same scores to the last bit.</summary>
    internal static void Alike(DocumentCollection<Page> pages, string query)
    {
        var (scan, index) = (pages.Search(query), pages.Search(query, Index.Of(pages)));
        Assert.Equal(
            scan.Select(hit => (hit.Document.Id, BitConverter.DoubleToInt64Bits(hit.Score), hit.Snippet.Text)),
            index.Select(hit => (hit.Document.Id, BitConverter.DoubleToInt64Bits(hit.Score), hit.Snippet.Text)));
    }
}
