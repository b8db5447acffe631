using Catalog.Engine.Documents;
using Catalog.Engine.Formats;

namespace Catalog.Engine.Tests.Formats.PlainText;

public class PlainTextTests
{
    [Fact]
    public void TheFirstLineIsTheTitleAndTheRestIsParagraphs()
    {
        var document = Read("Title\n\nFirst line,\nsecond line.\n\n\u00A0\n\nLast.\n");
        Assert.Equal("Title", document.Title);
        Assert.Equal(["First line,\nsecond line.", "Last."], document.Body.Paragraphs);
        Assert.Equal("First line,\nsecond line.\n\n\u00A0\n\nLast.", document.Body.Text);
        Assert.Equal(5, document.Body.WordCount);
        Assert.Empty(document.Fields);
        Assert.Null(document.OwnId);
    }

    [Fact]
    public void ABodyThatIsItsParagraphsKeepsNoTextBesideThem() => Assert.Null(Read("Title\n\nFirst.\n\nLast.\n\n").Body.Text);

    [Fact]
    public void TheTitleIsTrimmedAndPlaced()
    {
        const string Text = "\r\n \r\n \u00A0Title \r\nBody.";
        var document = Read(Text);
        Assert.Equal((2, 2), (document.Place.Line, document.Place.Column));
        Assert.Equal("Title", document.Place.In(Text));
        Assert.Equal(["Body."], document.Body.Paragraphs);
    }

    [Fact]
    public void BlanksOfTheBodyAreKept()
    {
        var document = Read("Title\n\n    indented\n  text  \n\nLast.");
        Assert.Equal(["    indented\n  text  ", "Last."], document.Body.Paragraphs);
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Title\n\n \n")]
    public void ATitleAloneHasAnEmptyBody(string text)
    {
        var document = Read(text);
        Assert.Equal("Title", document.Title);
        Assert.Empty(document.Body.Paragraphs);
        Assert.Equal(0, document.Body.WordCount);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsBecomeLineFeeds(string lineEnd)
    {
        const string Text = "Title\n\nOne\u2028line,\u0085\nnext.\n\n\nLast.";
        Assert.Equal(Read(Text).Body, Read(Text.Replace("\n", lineEnd)).Body);
    }

    private static Document Read(string text)
    {
        var reading = DocumentReader.Read(new DocumentSource("a.txt", text), ".txt", "text");
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Documents);
    }
}
