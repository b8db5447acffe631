namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 1: a line ends at LF, CRLF or CR, and at nothing else.</summary>
public class LineEndTests
{
    private const string Text =
        "Skip to content\n\n1945\n\nTitle\n\nFirst.\n\n\nSecond.\n\n\nSummary.\n\nDocument Information\n\n\nPapers.\n\n"
        + "Record ID\n\n\nDonors\n\nA. Nyberg";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryLineEndReadsAlike(string lineEnd)
    {
        var document = Page.Document(Text.Replace("\n", lineEnd));
        Assert.Equal("Title", document.Title);
        Assert.Equal(4, document.Place.Line);
        Assert.Equal(["First.", "Second."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Null(document.Text("Record ID"));
        Assert.Equal(["A. Nyberg"], document.Texts("Donors"));
        Assert.Equal(25, document.Line("Donors"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void PlacesCountTheLineEndsThatAreThere(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd);
        var document = Page.Document(text);
        Assert.Equal("Title", document.Place.In(text));
        Assert.Equal("A. Nyberg", document.Node("Donors").Place.In(text));
    }

    [Fact]
    public void LineEndsMayBeMixed()
    {
        var document = Page.Document("1945\r\nTitle\rBody.\nSummary.\n\rDocument Information\r\rPapers.");
        Assert.Equal("1945", document.Text("Date"));
        Assert.Equal(["Body."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal("Papers.", document.Text("Source"));
    }

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    [InlineData('\f')]
    [InlineData('\v')]
    public void OtherSeparatorsAreContent(char separator)
    {
        var line = $"{separator}To the left{separator}Document Information{separator}";
        var document = Page.Document($"1945\n\nTitle\n\n{line}\n\n\nSummary.\n\nDocument Information\n\n\nPapers.");
        Assert.Equal([line], document.Body.Paragraphs);
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(13, document.Line("Source"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n \n")]
    public void TheLastLineMayLackItsEnd(string end) =>
        Assert.Equal("Papers.", Page.WithTail("\n\nPapers." + end).Text("Source"));
}
