namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.5: a label whose next line is a known label has no value.</summary>
public class VocabularyRuleTests
{
    private static readonly string[] Labels =
        ["Source", "Original Archive", "Rights", "Original Uploaded Date", "Language", "Record ID", "Original Classification", "Donors"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void LabelsAloneAreAllEmptyHoweverManyBlankLines(int blanks)
    {
        var document = Page.WithTail("\n" + string.Join(new string('\n', blanks + 1), Labels));
        Assert.Equal(["Summary"], document.Present());
        Assert.Equal(Enumerable.Range(0, Labels.Length).Select(i => 12 + (i * (blanks + 1))), Labels.Select(document.Line));
    }

    [Fact]
    public void ALabelBorrowsNothingFromItsNeighbour()
    {
        var document = Page.WithTail("\nOriginal Uploaded Date\n\nRecord ID\n\nOriginal Classification\n\nTop Secret");
        Assert.Null(document.Text("Original Uploaded Date"));
        Assert.Null(document.Text("Record ID"));
        Assert.Equal("Top Secret", document.Text("Original Classification"));
        Assert.Equal(["Summary", "Original Classification"], document.Present());
    }

    [Theory]
    [InlineData("Donors")]
    [InlineData("Donor")]
    public void DonorsHaveTwoNames(string label) =>
        Assert.Equal(["Selwyn Trust"], Page.WithTail($"\n{label}\nSelwyn Trust").Texts("Donors"));

    [Theory]
    [InlineData("record id")]
    [InlineData("Record ID:")]
    [InlineData("Associated Places")]
    [InlineData("Author(s):")]
    public void OtherLinesAreValues(string line) =>
        Assert.Equal([line], Page.WithTail($"\nLanguage\n{line}\nRecord ID\n1").Texts("Language"));

    [Fact]
    public void ALabelSeenBeforeIsAValue()
    {
        var document = Page.WithTail("\nRights\n\nSee\n\nRights\n\nabove.\n\nRecord ID\n\n1");
        Assert.Equal(["See", "Rights", "above."], document.Texts("Rights"));
        Assert.Equal("1", document.Text("Record ID"));
    }
}
