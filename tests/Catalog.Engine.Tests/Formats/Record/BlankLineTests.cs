namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 1: a line is blank when it holds only white space; the ends of a line are trimmed, its inside is kept.</summary>
public class BlankLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\u00A0")]
    [InlineData(" \t ")]
    [InlineData("\u2003")]
    public void ALineOfWhiteSpaceIsBlank(string blank)
    {
        var document = Page.WithTail($"{blank}\nSource\n{blank}\nPapers.");
        Assert.Equal("Papers.", document.Text("Source"));
    }

    [Fact]
    public void TwoLinesOfWhiteSpacePartALabelFromTheTextBelow()
    {
        var document = Page.WithTail("\n\nPapers.\n\nOriginal Archive\n\u00A0\n \nThe rights.");
        Assert.Null(document.Texts("Original Archive"));
        Assert.Equal(["The rights."], document.Texts("Rights"));
    }

    [Fact]
    public void TheEndsOfALineAreTrimmed()
    {
        const string Text = " 1945 \n\n\u00A0 Title\t\n\n  Body.\u00A0\n\n\nSummary.\n\n Document Information \n\n\n\u00A0Papers. ";
        var document = Page.Document(Text);
        Assert.Equal("1945", document.Text("Date"));
        Assert.Equal("Title", document.Title);
        Assert.Equal((2, 2), (document.Place.Line, document.Place.Column));
        Assert.Equal("Title", document.Place.In(Text));
        Assert.Equal(["Body."], document.Body.Paragraphs);
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(1, document.Node("Source").Place.Column);
    }

    [Fact]
    public void TheInsideOfALineIsKept()
    {
        var head = "MINISTRY" + new string(' ', 100) + "No. 4";
        var document = Page.Document($"Title\n\n{head}\n\n\nSummary.\n\nDocument Information\n\n\nAsk [email\u00A0protected]  first.");
        Assert.Equal([head], document.Body.Paragraphs);
        Assert.Equal("Ask [email\u00A0protected]  first.", document.Text("Source"));
    }
}
