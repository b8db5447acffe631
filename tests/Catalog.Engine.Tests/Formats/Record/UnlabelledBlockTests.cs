namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.5: of the unlabelled blocks the first is Source, if it has no value yet, and the others are Rights.</summary>
public class UnlabelledBlockTests
{
    [Fact]
    public void TheFirstIsSourceAndTheOthersAreRights()
    {
        var document = Page.WithTail("\n\nPapers.\n\nOriginal Archive\n\n\nFirst.\n\nSecond.\n\nLanguage\n\n\nThird.");
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(["First.", "Second.", "Third."], document.Texts("Rights"));
        Assert.Null(document.Texts("Original Archive"));
        Assert.Null(document.Texts("Language"));
    }

    [Fact]
    public void ASourceWithAValueTakesNoMore()
    {
        var document = Page.WithTail("\nSource\n\nPapers.\n\nOriginal Archive\n\n\nFirst.");
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(["First."], document.Texts("Rights"));
    }

    [Fact]
    public void ASourceWithoutAValueTakesTheFirst()
    {
        var document = Page.WithTail("\nSource\n\n\nPapers.\n\nFirst.");
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(["First."], document.Texts("Rights"));
    }

    [Fact]
    public void LinesOfOneBlockStayTogether()
    {
        var document = Page.WithTail("\n\nPapers.\nBox 4.\n\nFirst.\nSecond.");
        Assert.Equal("Papers.\nBox 4.", document.Text("Source"));
        Assert.Equal(["First.", "Second."], document.Texts("Rights"));
    }
}
