using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>One record, six pages: what a page does not show is empty, and all else is the same on each.</summary>
public class SaltLineTests
{
    private const string Masked = "[email\u00A0protected]";
    private const string Shown = "desk@tidewater.example";

    public static TheoryData<string> Layouts => [.. SaltLine.Layouts];

    [Theory, MemberData(nameof(Layouts))]
    public void EveryPageShowsTheTextInFull(string layout)
    {
        var document = Read(layout);
        Assert.Equal(SaltLine.Date, document.Text("Date"));
        Assert.Equal(SaltLine.Title, document.Title);
        Assert.Equal("Memorandum", document.Text("Document Type"));
        Assert.Equal(SaltLine.Sponsor, document.Text("Sponsor"));
        Assert.Equal(SaltLine.Body, document.Body.Paragraphs);
        Assert.Equal(SaltLine.Summary, document.Text("Summary"));
    }

    [Theory]
    [InlineData("A", SaltLine.Source, Masked, null, null, "Restricted")]
    [InlineData("B", SaltLine.Source, Masked, null, null, "Restricted")]
    [InlineData("C", SaltLine.Source, Shown, "2016-05-12", "410207", "Restricted")]
    [InlineData("D", null, Shown, null, null, null)]
    [InlineData("E", null, Shown, null, null, null)]
    [InlineData("F", SaltLine.Source, Shown, "2016-05-12", "410207", "Restricted")]
    public void RecordDataAreWhatThePageShows(
        string layout, string? source, string address, string? uploaded, string? recordId, string? classification)
    {
        var document = Read(layout);
        Assert.Equal(source, document.Text("Source"));
        Assert.Equal(SaltLine.RightsWith(address), document.Texts("Rights"));
        Assert.Equal(uploaded, document.Text("Original Uploaded Date"));
        Assert.Equal(recordId, document.Text("Record ID"));
        Assert.Equal(classification, document.Text("Original Classification"));
    }

    [Theory, MemberData(nameof(Layouts))]
    public void ListsAreFilledOnOneLayoutOnly(string layout)
    {
        var document = Read(layout);
        var isFull = layout == "F";
        Assert.Equal(isFull ? ["Thule, Ansgar"] : null, document.Texts("Authors"));
        Assert.Equal(isFull ? ["Kjærsdatter, Runa", "Orvaland. Railway Board"] : null, document.Texts("People"));
        Assert.Equal(isFull ? ["Grenna", "Høymark"] : null, document.Texts("Places"));
        Assert.Equal(isFull ? ["Railways--Orvaland--Snow protection", "Salt trade"] : null, document.Texts("Subjects"));
        Assert.Equal(isFull ? ["Ottilie Brandvang"] : null, document.Texts("Contributors"));
        Assert.Equal(isFull ? ["Orvaland Railway Museum"] : null, document.Texts("Original Archive"));
        Assert.Equal(isFull ? ["Orvish"] : null, document.Texts("Language"));
        Assert.Equal(isFull ? ["Brøndal & Daughters"] : null, document.Texts("Donors"));
    }

    [Theory]
    [InlineData("A", 3, 93)]
    [InlineData("B", 3, 99)]
    [InlineData("C", 3, 117)]
    [InlineData("D", 1, 35)]
    [InlineData("E", 2, 36)]
    [InlineData("F", 2, 79)]
    public void PlacesAreThoseOfThePage(string layout, int date, int rights)
    {
        var document = Read(layout);
        Assert.Equal((date, rights), (document.Line("Date"), document.Line("Rights")));
        var lines = SaltLine.Text(layout).Split('\n');
        Assert.All(
            document.Scalars().Where(scalar => scalar.Text != "Memorandum"),
            scalar => Assert.Equal((scalar.Text, 0), (lines[scalar.Place.Line], scalar.Place.Column)));
    }

    [Theory, MemberData(nameof(Layouts))]
    public void LineEndsChangeNothing(string layout)
    {
        var unix = Read(layout);
        var windows = Page.Document(SaltLine.Text(layout).Replace("\n", "\r\n"));
        Assert.Equal(unix.Body, windows.Body);
        Assert.Equal(unix.Present(), windows.Present());
        Assert.Equal(unix.Fields.Select(field => field.Value.Place.Line), windows.Fields.Select(field => field.Value.Place.Line));
    }

    private static Document Read(string layout) => Page.Document(SaltLine.Text(layout));
}
