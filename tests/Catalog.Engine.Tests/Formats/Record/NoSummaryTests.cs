namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 6: blank lines tell a page without a summary, where there are any to tell it.</summary>
public class NoSummaryTests
{
    private const string LayoutA = "Skip to content\n\n1977\n\nTitle\n\n\n\n\n\nFirst.\n\n\nLast.";
    private const string LayoutC = "Skip to content\n\n1977\n\nTitle\n\nFirst.\n\n\u00A0\n\nLast.";

    [Theory]
    [InlineData("\n\n\nDocument Information")]
    [InlineData("\n\n\n\n\nDocument Information")]
    [InlineData("\n\n\nAssociated Places\n\nAssociated Topics\n\nDocument Information")]
    public void InLayoutsAAndBAParagraphIsFollowedByMoreThanOneBlankLine(string end)
    {
        var document = Page.Document(LayoutA + end);
        Assert.Equal(["First.", "Last."], document.Body.Paragraphs);
        Assert.Null(document.Text("Summary"));
    }

    [Theory]
    [InlineData("\n\nDocument Information")]
    [InlineData("\n\nAssociated Places\n\nAssociated Topics\n\nDocument Information")]
    public void InLayoutsAAndBASummaryIsFollowedByOne(string end)
    {
        var document = Page.Document(LayoutA + end);
        Assert.Equal(["First."], document.Body.Paragraphs);
        Assert.Equal("Last.", document.Text("Summary"));
    }

    [Theory]
    [InlineData("\n\n\nDocument Information")]
    [InlineData("\n\n\nAssociated Places\n\nDocument Information")]
    public void AParagraphOfWhiteSpaceMakesNoLayoutC(string end)
    {
        var document = Page.Document(LayoutA.Replace("First.", "First.\n\n\n\u00A0") + end);
        Assert.Equal(["First.", "Last."], document.Body.Paragraphs);
        Assert.Null(document.Text("Summary"));
    }

    [Theory]
    [InlineData("\n\n\u00A0\n\nDocument Information")]
    [InlineData("\n\n\u00A0\n\nAssociated Places\n\nAssociated Topics\n\n\nDocument Information")]
    public void InLayoutCAParagraphIsFollowedByALineOfWhiteSpace(string end)
    {
        var document = Page.Document(LayoutC + end);
        Assert.Equal(["First.", "Last."], document.Body.Paragraphs);
        Assert.Null(document.Text("Summary"));
    }

    [Theory]
    [InlineData("\n\n\nDocument Information")]
    [InlineData("\n\n\nAssociated Places\n\nAssociated Topics\n\n\nDocument Information")]
    public void InLayoutCASummaryIsNot(string end)
    {
        var document = Page.Document(LayoutC + end);
        Assert.Equal(["First."], document.Body.Paragraphs);
        Assert.Equal("Last.", document.Text("Summary"));
    }

    [Fact]
    public void InLayoutCOneParagraphIsABody()
    {
        var document = Page.Document("Skip to content\n\n1977\n\nTitle\n\nOnly.\n\n\u00A0\n\nAssociated Places\n\n\nDocument Information");
        Assert.Equal(["Only."], document.Body.Paragraphs);
        Assert.Null(document.Text("Summary"));
    }

    [Theory]
    [InlineData("1977\nTitle\nFirst.\nLast.\nAssociated Places\nDocument Information\nSource\nRights\nOurs.")]
    [InlineData("Skip to content\n1977\nTitle\n\nFirst.\n\nLast.\n\nAssociated Places\nBrask\n\nDocument Information\n\nSource\nPapers.\n")]
    public void ElsewhereTheLastParagraphIsTaken(string text)
    {
        var document = Page.Document(text);
        Assert.Equal(["First."], document.Body.Paragraphs);
        Assert.Equal("Last.", document.Text("Summary"));
    }
}
