namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.1: the record data begin after the last line that is exactly <c>Document Information</c>.</summary>
public class TailCutTests
{
    [Fact]
    public void TheCutIsTheLastSuchLine()
    {
        var document = Page.Document("""
            1974

            Title

            She copied a sheet:


            Document Information


            Source


            Record ID


            Summary.

            Document Information


            Papers.
            """);
        Assert.Equal(["She copied a sheet:", "Document Information", "Source", "Record ID"], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Null(document.Text("Record ID"));
        Assert.Equal(3, document.Line("Record ID"));
    }

    [Theory]
    [InlineData("Document Information, continued")]
    [InlineData("See Document Information")]
    [InlineData("document information")]
    [InlineData("Document Information:")]
    [InlineData("Document  Information")]
    [InlineData("Document\u00A0Information")]
    public void TheWordsInALineAreNoCut(string line)
    {
        var document = Page.Document($"1974\n\nTitle\n\nBody.\n\n\nSummary.\n\nDocument Information\n\n\nPapers.\n\nRights\n\n{line}");
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal([line], document.Texts("Rights"));
    }

    [Fact]
    public void NothingNeedsToFollowTheCut()
    {
        var document = Page.Document("1974\n\nTitle\n\nBody.\n\n\nSummary.\n\nDocument Information");
        Assert.Equal(["Date", "Summary"], document.Present());
    }
}
