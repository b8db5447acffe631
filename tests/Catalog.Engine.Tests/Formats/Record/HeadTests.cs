namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.3: date, title and sponsor.</summary>
public class HeadTests
{
    private const string Rest = "\n\nBody.\n\n\nSummary.\n\nDocument Information\n\n\nPapers.";

    [Theory]
    [InlineData("June 8, 1945")]
    [InlineData("November 1967")]
    [InlineData("1977")]
    [InlineData("February 30, 1977")]
    public void ADateShapedLineIsTheDate(string date)
    {
        var document = Page.Document($"Skip to content\n\n{date}\n\nTitle{Rest}");
        Assert.Equal(date, document.Text("Date"));
        Assert.Equal(3, document.Line("Date"));
        Assert.Equal("Title", document.Title);
        Assert.Equal((4, 0), (document.Place.Line, document.Place.Column));
    }

    [Theory]
    [InlineData("8 June 1945")]
    [InlineData("June 8, 1945.")]
    [InlineData("Jun 8, 1945")]
    [InlineData("june 8, 1945")]
    [InlineData("JUNE 8, 1945")]
    [InlineData("June 8 1945")]
    [InlineData("1945-06-08")]
    [InlineData("c. 1977")]
    public void AnyOtherFirstLineIsTheTitle(string line)
    {
        var document = Page.Document($"Skip to content\n\n{line}{Rest}");
        Assert.Equal(line, document.Title);
        Assert.Null(document.Text("Date"));
        Assert.Equal(3, document.Line("Date"));
    }

    [Fact]
    public void WithoutFurnitureTheLineAboveTheDateIsLeaked()
    {
        var document = Page.Document("Of another record.\nMay 1977\nTitle\nBody.\nSummary.\nDocument Information\nSource\nRights\nOurs.");
        Assert.Equal("May 1977", document.Text("Date"));
        Assert.Equal("Title", document.Title);
        Assert.Equal(["Body."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal(["Ours."], document.Texts("Rights"));
    }

    [Fact]
    public void WithFurnitureNothingIsLeaked()
    {
        var document = Page.Document("Skip to content\nTitle\nMay 1977\nBody.\nSummary.\nDocument Information");
        Assert.Equal("Title", document.Title);
        Assert.Null(document.Text("Date"));
        Assert.Equal(["May 1977", "Body."], document.Body.Paragraphs);
    }

    [Fact]
    public void ADateFurtherDownIsBody()
    {
        var document = Page.Document("Title\nBody.\nMay 1977\nSummary.\nDocument Information");
        Assert.Equal("Title", document.Title);
        Assert.Null(document.Text("Date"));
        Assert.Equal(["Body.", "May 1977"], document.Body.Paragraphs);
    }

    [Fact]
    public void ATitleMayBeADate()
    {
        var document = Page.Document("1977\n1978\nBody.\nSummary.\nDocument Information");
        Assert.Equal("1977", document.Text("Date"));
        Assert.Equal("1978", document.Title);
    }

    [Fact]
    public void TheLineAfterTheTitleMayNameASponsor()
    {
        const string Sponsor = "This document was made possible with support from Brandt & Eide.";
        var document = Page.Document($"Skip to content\n\n1977\n\nTitle\n\n{Sponsor}{Rest}");
        Assert.Equal(Sponsor, document.Text("Sponsor"));
        Assert.Equal(7, document.Line("Sponsor"));
        Assert.Equal(["Body."], document.Body.Paragraphs);
    }

    [Fact]
    public void ASponsorFurtherDownIsBody()
    {
        const string Line = "This document was made possible with support from nobody.";
        var document = Page.Document($"Skip to content\n\n1977\n\nTitle\n\nBody.\n\n\n{Line}\n\n\nSummary.\n\nDocument Information");
        Assert.Null(document.Text("Sponsor"));
        Assert.Equal(5, document.Line("Sponsor"));
        Assert.Equal(["Body.", Line], document.Body.Paragraphs);
    }

    [Fact]
    public void FurnitureFurtherDownIsBody()
    {
        var document = Page.Document("1977\n\nTitle\n\nSkip to content\n\n\nSummary.\n\nDocument Information");
        Assert.Equal(["Skip to content"], document.Body.Paragraphs);
    }
}
