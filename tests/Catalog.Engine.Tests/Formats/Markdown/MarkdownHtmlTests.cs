namespace Catalog.Engine.Tests.Formats.Markdown;

public class MarkdownHtmlTests
{
    [Fact]
    public void HtmlIsMadeOnlyWhereItIsAskedFor() => Assert.Null(MarkdownPage.Body("# Heading").Html);

    [Theory]
    [InlineData("# A *b*\r\n\r\n# A b", "<h1 id=\"a-b\">A <em>b</em></h1>\n<h1 id=\"a-b-1\">A b</h1>\n")]
    [InlineData("~~a~~ www.example.org", "<p><del>a</del> <a href=\"http://www.example.org\">www.example.org</a></p>\n")]
    [InlineData("[a [b", "<p>[a [b</p>\n")]
    [InlineData("---\ntitle: t\n---\ntext", "<p>text</p>\n")]
    public void HtmlHasLineFeedsAndTheAnchorsOfTheSections(string text, string html) =>
        Assert.Equal(html, MarkdownPage.Document(text, withHtml: true).Body.Html);

    [Fact]
    public void BracketsThatNothingClosesAreText() => Assert.Equal(
        $"<p>{new string('[', 5_000)}</p>\n", MarkdownPage.Document(new string('[', 5_000), withHtml: true).Body.Html);
}
