using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.5: text after no or one blank line belongs to the label above, after two or more to none.</summary>
public class BlankLineRuleTests
{
    [Theory]
    [InlineData("", 13)]
    [InlineData("\n", 14)]
    public void TextAfterNoOrOneBlankLineIsTheValue(string blanks, int line)
    {
        var document = Page.WithTail($"\nRecord ID\n{blanks}410207");
        Assert.Equal("410207", document.Text("Record ID"));
        Assert.Equal(line, document.Line("Record ID"));
        Assert.Null(document.Text("Source"));
    }

    [Theory]
    [InlineData("\n\n", 15)]
    [InlineData("\n\n\n\n\n", 18)]
    public void TextAfterTwoOrMoreIsUnlabelled(string blanks, int line)
    {
        var document = Page.WithTail($"\nRecord ID\n{blanks}Papers.");
        Assert.Null(document.Text("Record ID"));
        Assert.Equal(12, document.Line("Record ID"));
        Assert.Equal("Papers.", document.Text("Source"));
        Assert.Equal(line, document.Line("Source"));
    }

    [Fact]
    public void AllLinesUpToTheNextLabelAreTheValue()
    {
        var document = Page.WithTail("\nRights\n\nFirst.\n\nSecond.\n\n\n\nThird.\nFourth.\n\nLanguage\nOrvish\nTolvarian\n\nRecord ID\n1");
        Assert.Equal(["First.", "Second.", "Third.", "Fourth."], document.Texts("Rights"));
        Assert.Equal(["Orvish", "Tolvarian"], document.Texts("Language"));
        Assert.Equal("1", document.Text("Record ID"));
        var rights = Assert.IsType<Sequence>(document.Node("Rights"));
        Assert.Equal([13, 15, 19, 20], rights.Items.Select(item => item.Place.Line));
    }

    [Fact]
    public void AValueThatIsNoListIsJoinedByLineFeeds()
    {
        var document = Page.WithTail("\r\nSource\r\nPapers.\r\nBox 4.");
        Assert.Equal("Papers.\nBox 4.", document.Text("Source"));
        Assert.Equal("Papers.".Length, document.Node("Source").Place.Length);
    }
}
