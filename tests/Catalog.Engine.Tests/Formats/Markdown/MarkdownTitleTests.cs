namespace Catalog.Engine.Tests.Formats.Markdown;

public class MarkdownTitleTests
{
    [Theory]
    [InlineData("---\ntitle: Field\n---\n# Heading", "Field")]
    [InlineData("---\nname: Name\n---\n# Heading", "Name")]
    [InlineData("---\ndate: 2020-01-01\n---\nText.\n\n## The *first* `heading`\n\n# Other", "The first heading")]
    [InlineData("# Heading", "Heading")]
    [InlineData("#\n\n# Second", "Second")]
    [InlineData("> # Quoted", "Quoted")]
    [InlineData("Two\nlines\n===", "Two lines")]
    [InlineData("# [Link](x.html) &amp; more ![badge](b.png)", "Link & more")]
    [InlineData("# ![The logo](b.png)", "The logo")]
    [InlineData("# a<br>b ##", "a b")]
    public void TheTitleIsAFieldOrElseTheFirstHeading(string text, string title) =>
        Assert.Equal(title, MarkdownPage.Document(text).Title);

    [Fact]
    public void WithoutFrontMatterAndHeadingTheFileNameIsTheTitle() =>
        Assert.Equal("first-post", MarkdownPage.Document("Text.").Title);

    [Fact]
    public void WithFrontMatterTheFileNameIsNoTitle() => Assert.Null(MarkdownPage.Document("---\ndate: 2020-01-01\n---\nText.").Title);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ATitleFromAHeadingIsPlacedInTheFile(string lineEnd)
    {
        var text = "---\na: 1\n---\n\n\tcode \U0001F600\n\n> # The heading\n".Replace("\n", lineEnd);
        var place = MarkdownPage.Document(text).Place;
        Assert.Equal((6, 2), (place.Line, place.Column));
        Assert.Equal("# The heading", place.In(text));
    }

    [Fact]
    public void AFileOfNothingButAByteOrderMarkHasAnEmptyBody() => Assert.Empty(MarkdownPage.Body("\uFEFF").Paragraphs);
}
