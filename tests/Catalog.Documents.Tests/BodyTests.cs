namespace Catalog.Documents.Tests;

public class BodyTests
{
    [Fact]
    public void TextOfParagraphsHasBlankLinesBetweenThem()
    {
        var body = new Body(4, "Dear Sir,", "Come\nhome.");
        Assert.Equal("Dear Sir,\n\nCome\nhome.", body.Text);
        Assert.Equal(["Dear Sir,", "Come\nhome."], body.Paragraphs);
        Assert.Empty(body.Sections);
        Assert.Equal(4, body.WordCount);
        Assert.Equal(body.Text, body.ToString());
    }

    [Fact]
    public void TextIsPutTogetherOnce()
    {
        var body = new Body(2, "a", "b");
        Assert.Same(body.Text, body.Text);
    }

    [Fact]
    public void TextIsKeptAsWritten()
    {
        var section = new Section("Home", 2, "home", ["Come home."]);
        var body = new Body("Dear Sir,\n\n## Home\nCome home.\n", 5, ["Dear Sir,", "Come home."], [section]);
        Assert.Equal("Dear Sir,\n\n## Home\nCome home.\n", body.Text);
        Assert.Equal(["Dear Sir,", "Come home."], body.Paragraphs);
        Assert.Same(section, Assert.Single(body.Sections));
        Assert.Equal(5, body.WordCount);
    }

    [Fact]
    public void SectionsMayBeLeftOut() => Assert.Empty(new Body("a", 1, ["a"]).Sections);

    [Fact]
    public void EmptyHasNothing()
    {
        Assert.Equal("", Body.Empty.Text);
        Assert.Empty(Body.Empty.Paragraphs);
        Assert.Empty(Body.Empty.Sections);
        Assert.Equal(0, Body.Empty.WordCount);
        Assert.Same(Body.Empty, Body.Empty);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("paragraphs", () => new Body(0, null!));
        Assert.Throws<ArgumentNullException>("text", () => new Body(null!, 0, []));
        Assert.Throws<ArgumentNullException>("paragraphs", () => new Body("", 0, null!));
        Assert.Throws<ArgumentOutOfRangeException>("wordCount", () => new Body(-1));
        Assert.Throws<ArgumentOutOfRangeException>("wordCount", () => new Body("", -1, []));
    }
}
