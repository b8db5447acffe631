using Catalog.Engine.Documents;
using Catalog.Engine.Tests.Formats.Markdown;

namespace Catalog.Engine.Tests.Formats.FrontMatter;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody.")]
    [InlineData("---\ntitle: A\n...\nBody.")]
    [InlineData("--- \t\ntitle: A\n---  \nBody.")]
    [InlineData("\n \n---\ntitle: A\n---\n\nBody.")]
    [InlineData("\uFEFF---\ntitle: A\n---\nBody.")]
    [InlineData("\uFEFF\n---\ntitle: A\n---\nBody.")]
    [InlineData("+++\ntitle = \"A\"\n+++\nBody.")]
    [InlineData("\n+++\ntitle = \"A\"\n+++        \nBody.")]
    [InlineData("{\"title\": \"A\"}\nBody.")]
    [InlineData("{\n  \"title\": \"A\"\n} \n\nBody.")]
    [InlineData("```toml\ntitle = \"A\"\n```\nBody.")]
    [InlineData("Title: A\n\nBody.")]
    public void EveryFormGivesFieldsAndABody(string text)
    {
        // A carriage return alone ends no line of TOML.
        foreach (var lineEnd in text.Contains(" = ") ? ["\n", "\r\n"] : new[] { "\n", "\r\n", "\r" })
        {
            var written = text.Replace("\n", lineEnd);
            var document = MarkdownPage.Document(written);
            Assert.Equal("A", document.Title);
            Assert.Equal("title", Assert.Single(document.Fields).Name, ignoreCase: true);
            Assert.Contains("A", document.Place.In(written));
            Assert.Equal(["Body."], document.Body.Paragraphs);
        }
    }

    [Theory]
    [InlineData("---\n---\nBody.")]
    [InlineData("---\n# nothing\n---\nBody.")]
    [InlineData("+++\n\n+++\nBody.")]
    [InlineData("{}\nBody.")]
    public void FrontMatterWithoutFieldsIsFrontMatter(string text)
    {
        var document = MarkdownPage.Document(text);
        Assert.Empty(document.Fields);
        Assert.Null(document.Title);
        Assert.Equal(["Body."], document.Body.Paragraphs);
    }

    [Theory]
    [InlineData("Text.\n\n---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n----\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("***\ntitle: A\n***\n")]
    [InlineData("{{ title }}\n\nText.")]
    [InlineData("{% include \"a\": 1 %}")]
    [InlineData("{\"a\": 1} is JSON.")]
    [InlineData("```cs\ntitle: A\n```\n")]
    public void OtherBeginningsAreText(string text)
    {
        var document = MarkdownPage.Document(text);
        Assert.Empty(document.Fields);
        Assert.Equal(text.TrimEnd('\n'), document.Body.Text ?? string.Join("\n\n", document.Body.Paragraphs));
    }

    [Fact]
    public void ARuleInTheBodyMeansNothing() =>
        Assert.Equal("One.\n\n---\n\nb: 2\n\n---", MarkdownPage.Body("---\na: 1\n---\nOne.\n\n---\n\nb: 2\n\n---\n").Text);

    [Fact]
    public void BracesInTextsOfJsonDoNotCount() => Assert.Equal(
        "} \\\" {", MarkdownPage.Document("{\"a\": {\"b\": 1}, \"title\": \"} \\\\\\\" {\"}\nBody.").Title);

    [Fact]
    public void FieldsKnowTheirPlacesInTheFile()
    {
        const string Text = "\r\n---\r\na: 1\r\nb: [x, y]\r\n---\r\nBody.";
        var document = MarkdownPage.Document(Text);
        Assert.Equal((3, 4), (document.Line("a"), document.Line("b")));
        Assert.Equal("1", document.Node("a").Place.In(Text));
    }

    [Theory]
    [InlineData("```json\n{\"install\": true}\n```\n\nText.")]
    [InlineData("```yaml\ninstall: true\n```\n\nText.")]
    public void ASampleOfCodeIsNoFrontMatter(string text) => Assert.Empty(MarkdownPage.Document(text).Fields);
}
