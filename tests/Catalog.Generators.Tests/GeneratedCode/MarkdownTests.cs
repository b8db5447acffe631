using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

/// <summary>What a Markdown page is at run time.</summary>
public sealed class MarkdownTests
{
    private const string Page = """
        ---
        title: Fog
        tags: horn
        ---

        Sound the **horn**.

        ## When

        - at dusk
        - at dawn
        """;

    [Theory]
    [InlineData("Just a paragraph.\n", "<p>Just a paragraph.</p>\n")]
    [InlineData("Two\n\n**paragraphs**.", "<p>Two</p>\n<p><strong>paragraphs</strong>.</p>\n")]
    [InlineData("# Fog\n\nText.", "<h1 id=\"fog\">Fog</h1>\n<p>Text.</p>\n")]
    public void HtmlIsThereWhereItIsAskedFor(string text, string html)
    {
        var page = Document.Of("a.md", text);
        Assert.Equal(html, Project.Of(page.With("CatalogHtml", "true")).Build().Records[0].Body.Html);
        Assert.Null(Project.Of(page).Build().Records[0].Body.Html);
    }

    [Fact]
    public void SectionsHoldTheParagraphsBelowThem()
    {
        var body = Project.Of(Document.Of("a.md", Page)).Build().Records[0].Body;
        Assert.Equal(["Sound the **horn**.", "at dusk", "at dawn"], body.Paragraphs);
        var section = Assert.Single(body.Sections);
        Assert.Equal(("When", 2, "when"), (section.Heading, section.Level, section.Slug));
        Assert.Equal(["at dusk", "at dawn"], section.Paragraphs);
        Assert.Equal("Sound the horn.", body.Excerpt);
        Assert.Equal(8, body.WordCount);
        Assert.Equal("Sound the **horn**.\n\n## When\n\n- at dusk\n- at dawn", body.Text);
    }

    [Fact]
    public void FrontMatterIsFieldsAndFaultsStandAtTheirLines() => Project
        .Of(Document.Of("a.md", Page), Document.Of("b.md", "+++\ntags = [\"a\"]\nn = 1\nn = 2\n+++\nB"), Document.Of("c.md", "---\nx: [\n---\n"))
        .Build(
            "b.md(4,1): error CAT024: The key 'n' stands twice in one mapping, first in line 3: remove one, or rename it [b.md(3,1)]",
            "c.md(2,4): error CAT023: The YAML is not well formed: the '[' that stands here is not closed; add ']'");

    [Fact]
    public void AValueInFrontMatterIsReportedWhereItStands() => Project
        .Of(Document.Of("a.md", "\r\n---\r\ntitle: A\r\nn: many\r\n---\r\nText"), Document.Of("b.md", "```toml\nn = \"few\"\n```\n# B"))
        .WithSource("[Catalog.Documents.Document(\"Records\")] public partial class Page { public partial int N { get; } }")
        .Build(
            "a.md(4,4): error CAT016: 'many' does not fit the field 'n': a whole number from -2147483648 to 2147483647, such as 42 is expected; correct it, or declare another type",
            "b.md(2,5): error CAT016: 'few' does not fit the field 'n': a whole number from -2147483648 to 2147483647, such as 42 is expected; correct it, or declare another type");

    /// <summary>A page with front matter, sections and HTML.</summary>
    [Fact]
    public Task APageBecomesADocument() =>
        Verifier.Verify(Project.Of(Document.Of("a.md", Page, "Pages").With("CatalogHtml", "true")).Build().Driver);
}
