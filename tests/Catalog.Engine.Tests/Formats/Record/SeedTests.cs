using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 7: the seed, exactly.</summary>
public class SeedTests
{
    private const string Title = "Cable, Summary of Averell Harriman Meeting with Stalin and Molotov";

    private static readonly string Text = File.ReadAllText(RepositoryFolder.Path("seeds", "000_cc640ee4f1303e6f.txt"));
    private static readonly Document Seed = Page.Document(Text);

    [Fact]
    public void ItIsTakenForARecordPage() => Assert.Equal("record", DocumentFormats.Of(".txt", Text)?.Name);

    [Fact]
    public void TitleIsOnLine5()
    {
        Assert.Equal(Title, Seed.Title);
        Assert.Equal(new Place(4, 0, 31, Title.Length), Seed.Place);
    }

    [Theory]
    [InlineData("Date", "June 8, 1945", 3)]
    [InlineData("Document Type", "Cable", 5)]
    [InlineData("Source", "W. A. Harriman Papers, Library of Congress.", 53)]
    [InlineData("Original Classification", "Top Secret", 73)]
    public void AFieldWithAValueIsWhereItsValueIs(string field, string value, int line)
    {
        Assert.Equal(value, Seed.Text(field));
        var place = Seed.Node(field).Place;
        Assert.Equal((line - 1, 0, value), (place.Line, place.Column, place.In(Text)));
    }

    [Theory]
    [InlineData("Original Archive", 55, true)]
    [InlineData("Original Uploaded Date", 62, false)]
    [InlineData("Record ID", 68, false)]
    public void AFieldOfWhichOnlyTheLabelIsThereIsEmptyAndWhereItsLabelIs(string field, int line, bool isSequence)
    {
        var empty = Assert.IsType<Empty>(Seed.Node(field));
        Assert.Equal((line - 1, 0, field), (empty.Place.Line, empty.Place.Column, empty.Place.In(Text)));
        Assert.Equal(isSequence, empty.IsSequence);
    }

    [Theory]
    [InlineData("Sponsor")]
    [InlineData("Authors")]
    [InlineData("People")]
    [InlineData("Places")]
    [InlineData("Subjects")]
    [InlineData("Contributors")]
    [InlineData("Language")]
    [InlineData("Donors")]
    public void AFieldOfWhichNothingIsThereIsEmptyAndWhereTheTitleIs(string field) =>
        Assert.Equal(Seed.Place, Assert.IsType<Empty>(Seed.Node(field)).Place);

    [Fact]
    public void BodyIsElevenParagraphsFromLine11To41()
    {
        Assert.Equal(11, Seed.Body.Paragraphs.Count);
        Assert.StartsWith("I thought that you might want me, ", Seed.Body.Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal("As usual Bohlen's presence was most helpful.", Seed.Body.Paragraphs[10]);
        var lines = Text.Split('\n');
        Assert.Equal(Enumerable.Range(0, 11).Select(i => lines[10 + (3 * i)]), Seed.Body.Paragraphs);
        Assert.Null(Seed.Body.Text);
    }

    [Fact]
    public void SummaryIsTheParagraphOnLine48()
    {
        Assert.Equal(
            "Harriman updates the President on the adverse relations between the USSR and the United States; observes that Stalin cannot "
            + "understand the United State's interest in establishing an independent Poland.",
            Seed.Text("Summary"));
        Assert.Equal(48, Seed.Line("Summary"));
    }

    [Fact]
    public void RightsAreTheParagraphsOnLines58And60ToTheLetter()
    {
        Assert.Equal(
            [
                "The History and Public Policy Program welcomes reuse of Digital Archive materials for research and educational purposes. "
                + "Some documents may be subject to copyright, which is retained by the rights holders in accordance with US and "
                + "international copyright laws. When possible, rights holders have been "
                + "contacted for permission to reproduce their materials.",
                "To enquire about this document's rights status or request permission for commercial use, please contact the History and "
                + "Public Policy Program at [email\u00A0protected].",
            ],
            Seed.Texts("Rights"));
        var rights = Assert.IsType<Sequence>(Seed.Node("Rights"));
        Assert.Equal([57, 59], rights.Items.Select(item => item.Place.Line));
        Assert.Equal(57, rights.Place.Line);
    }

    [Fact]
    public void NothingElseHasAValue() =>
        Assert.Equal(["Date", "Document Type", "Summary", "Source", "Rights", "Original Classification"], Seed.Present());
}
