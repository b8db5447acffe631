using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 8: pages to be rejected, with a problem at its line.</summary>
public class RejectedPageTests
{
    [Theory]
    [InlineData("Skip to content\n\nResults:\n\n1 - 8 of 8\n\nDocuments\n\n\n1977\n\nTitle\n\nSummary.", 2)]
    [InlineData("Skip to content\nResults:\n21 - 40 of 16000\nDocuments\n1977\nTitle\nSummary.\nDocument Information\nRights\nOurs.", 1)]
    [InlineData("Results:\n1 - 1 of 1\nDocuments", 0)]
    public void ASearchResultPageIsNoRecord(string text, int line)
    {
        var reading = Page.Read(text);
        Assert.Empty(reading.Documents);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(new Problem(Fault.SearchResultPage, "page.txt", problem.Place, new[] { "Results:" }.ToEquatableArray()), problem);
        Assert.Equal((line, 0, "Results:"), (problem.Place.Line, problem.Place.Column, problem.Place.In(text)));
    }

    [Fact]
    public void ResultsMayBeATitle()
    {
        var document = Page.Document("Skip to content\n\nResults:\n\nSome were good.\n\n\nSummary.\n\nDocument Information");
        Assert.Equal("Results:", document.Title);
    }

    [Fact]
    public void OfADateAloneThePlaceIsTheDate()
    {
        const string Text = "Skip to content\n\n May 1977\n\n\nDocument Information\n\n\nPapers.";
        var problem = Page.Problem(Text);
        Assert.Equal(Fault.NoTitle, problem.Fault);
        Assert.Equal((2, 1, "May 1977"), (problem.Place.Line, problem.Place.Column, problem.Place.In(Text)));
        Assert.Empty(Page.Read(Text).Documents);
    }

    [Theory]
    [InlineData("Document Information\n\n\nPapers.")]
    [InlineData("Skip to content\n\nDocument Information\n\n\nPapers.")]
    [InlineData("Associated Places\n\nDocument Information\n\n\nPapers.")]
    [InlineData("Skip to content\n\n")]
    public void OfNothingAtAllThePlaceIsTheBeginning(string text)
    {
        var problem = Page.Problem(text);
        Assert.Equal((Fault.NoTitle, Place.Beginning), (problem.Fault, problem.Place));
        Assert.Empty(Page.Read(text).Documents);
    }

    [Fact]
    public void APageThatWasCutOffKeepsItsTitleDateAndBody()
    {
        const string Text = "Skip to content\n\n1977\n\nCable, X to Y\n\nFirst.\n\n\nAssociated Places\n\n Last.\n\n";
        var reading = Page.Read(Text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(Fault.NoDocumentInformation, problem.Fault);
        Assert.Equal((11, 1, "Last."), (problem.Place.Line, problem.Place.Column, problem.Place.In(Text)));
        Assert.Empty(problem.Arguments);

        var document = Assert.Single(reading.Documents);
        Assert.True(document.IsFaulty);
        Assert.Equal("Cable, X to Y", document.Title);
        Assert.Equal(["Date", "Document Type"], document.Present());
        Assert.Equal(["First.", "Associated Places", "Last."], document.Body.Paragraphs);
    }
}
