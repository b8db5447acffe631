using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Markdown;

public class SectionTests
{
    [Fact]
    public void ASectionHoldsTheParagraphsUpToTheNextHeading() => Assert.Equal(
        [new SectionNode("One", 1, "one", 1, 2), new SectionNode("Two *", 3, "two-", 3, 0), new SectionNode("Three", 2, "three", 3, 1)],
        MarkdownPage.Body("Before.\n\n# One\n\na\n\nb\n\n### **Two** \\*\n\nThree\n---\nc").Sections);

    [Fact]
    public void AHeadingInAQuoteOrAListCounts() => Assert.Equal(
        ["Quoted", "Listed"], MarkdownPage.Body("> # Quoted\n\n- ## Listed\n  text").Sections.Select(section => section.Heading));

    [Theory]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("C# & F#: what's new", "c--f-whats-new")]
    [InlineData("snake_case-name", "snake_case-name")]
    [InlineData("Über *das* `Ding`", "über-das-ding")]
    [InlineData("日本語 \U00020BB7", "日本語-\U00020BB7")]
    [InlineData("\U0001F600 smile", "-smile")]
    [InlineData("\U0001F600", "section")]
    [InlineData("1.2.3", "123")]
    public void ASlugIsTheOneOfGitHub(string heading, string slug) =>
        Assert.Equal(slug, Assert.Single(MarkdownPage.Body($"# {heading}").Sections).Slug);

    [Fact]
    public void SlugsAreUnique() => Assert.Equal(
        ["a", "a-1", "a-1-1", "a-2", "a-1-2"],
        MarkdownPage.Body("# a\n# a\n# a-1\n# a\n# a-1").Sections.Select(section => section.Slug));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void SlugsAndParsingDoNotDependOnTheCulture(string culture)
    {
        const string Text = "---\ntitle: I\n---\n# TITLE İI\n\nWWW.I.com www.i.com\n\n<!-- MORE -->\n\nFILE\n===\n";
        var expected = MarkdownPage.Document(Text, withHtml: true);
        using var scope = new CultureScope(culture);
        Assert.Equal(expected, MarkdownPage.Document(Text, withHtml: true));
    }
}
