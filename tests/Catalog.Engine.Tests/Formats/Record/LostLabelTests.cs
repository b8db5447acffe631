namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 4: pages like D that lost the words <c>Source</c> and <c>Rights</c> keep nothing but the rights.</summary>
public class LostLabelTests
{
    private const string Head = "1977\nTitle\nBody.\nSummary.\nAssociated Places\nDocument Information";

    [Theory]
    [InlineData("\nFirst.\nSecond.")]
    [InlineData("\nOriginal Archive\nFirst.\nSecond.")]
    [InlineData("\nOriginal Archive\nFirst.\nSecond.\n\n\n")]
    public void EveryTextIsRights(string tail)
    {
        var document = Page.Document(Head + tail);
        Assert.Equal(["First.", "Second."], document.Texts("Rights"));
        Assert.Null(document.Text("Source"));
        Assert.Null(document.Texts("Original Archive"));
    }

    [Fact]
    public void WithTheLabelRightsTheyAreItsValue()
    {
        var document = Page.Document(Head + "\nSource\nOriginal Archive\nRights\nFirst.\nSecond.");
        Assert.Equal(["First.", "Second."], document.Texts("Rights"));
        Assert.Null(document.Text("Source"));
        Assert.Equal((7, 8), (document.Line("Source"), document.Line("Original Archive")));
    }

    [Fact]
    public void BlankLinesTellTheSourceFromTheRights()
    {
        var document = Page.Document(Head + "\n\nPapers.\n\nFirst.");
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(["First."], document.Texts("Rights"));
    }
}
