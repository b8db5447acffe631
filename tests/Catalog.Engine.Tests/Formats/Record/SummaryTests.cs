namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.4: the summary is the last block before the labels.</summary>
public class SummaryTests
{
    private static string Blanks(int count) => new('\n', count + 1);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void TheLinesBeforeTheSummaryDoNotMatter(int blanks)
    {
        var document = Page.Document($"Skip to content\n\n1977\n\nTitle\n\nBody.{Blanks(blanks)}Summary.\n\nDocument Information");
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal(7 + blanks + 1, document.Line("Summary"));
        Assert.Equal(["Body."], document.Body.Paragraphs);
    }

    [Fact]
    public void TheBlocksBetweenHeadAndSummaryAreTheBody()
    {
        var document = Page.Document("1977\n\nTitle\n\nTitle\n\n\nSource: the press.\nFrom: X\n\n\nSummary.\n\nDocument Information");
        Assert.Equal(["Title", "Source: the press.", "From: X"], document.Body.Paragraphs);
        Assert.Equal("Title\n\nSource: the press.\n\nFrom: X", string.Join("\n\n", document.Body.Paragraphs));
        Assert.Null(document.Body.Text);
        Assert.Equal(6, document.Body.WordCount);
    }

    [Fact]
    public void ASummaryOfTwoLinesInOneBlockIsJoined()
    {
        var document = Page.Document("1977\n\nTitle\n\nBody.\n\n\nFirst.\nSecond. (see also no. 4)\n\nDocument Information");
        Assert.Equal("First.\nSecond. (see also no. 4)", document.Text("Summary"));
        Assert.Equal((8, 6), (document.Line("Summary"), document.Node("Summary").Place.Length));
    }

    [Fact]
    public void WithoutBlankLinesTheLastLineIsTheSummary()
    {
        var document = Page.Document("1977\nTitle\nFirst.\nSecond.\nSummary.\nDocument Information");
        Assert.Equal(["First.", "Second."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
    }

    [Fact]
    public void APageMayHaveNoText()
    {
        var document = Page.Document("1977\n\nTitle\n\n\n\nDocument Information\n\n\nPapers.");
        Assert.Empty(document.Body.Paragraphs);
        Assert.Null(document.Text("Summary"));
        Assert.Equal(3, document.Line("Summary"));
    }

    [Fact]
    public void ASummaryMayHaveNoBody()
    {
        var document = Page.Document("1977\n\nTitle\n\nSummary.\n\nDocument Information\n\n\nPapers.");
        Assert.Empty(document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
    }
}
