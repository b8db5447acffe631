using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 3.2: labels directly before the record data, each alone or with its values on the lines right below it.</summary>
public class LabelRunTests
{
    private static readonly string[] Fields = ["Authors", "People", "Places", "Subjects", "Contributors"];

    [Fact]
    public void LabelsAloneHaveNoValueAndArePlaced()
    {
        var document = Page.Document("""
            1974

            Title

            Body.


            Summary.

            Author(s):

            Associated People & Organizations

            Associated Places

            Associated Topics

            Document Contributors

            Document Information
            """);
        Assert.All(Fields, field => Assert.Null(document.Texts(field)));
        Assert.Equal([10, 12, 14, 16, 18], Fields.Select(document.Line));
        Assert.Equal("Summary.", document.Text("Summary"));
    }

    [Fact]
    public void ValuesStandRightBelowTheirLabel()
    {
        var document = Page.Document("""
            1974
            Title

            Body.

            Summary.

            Author(s):
            Lind, A.
            Associated People & Organizations
            Berg, B. & Sons
            Harbour Board

            Subjects Discussed
            Ice--Charts--1911

            Document Information
            """);
        Assert.Equal(["Lind, A."], document.Texts("Authors"));
        Assert.Equal(["Berg, B. & Sons", "Harbour Board"], document.Texts("People"));
        Assert.Equal(["Ice--Charts--1911"], document.Texts("Subjects"));
        var people = Assert.IsType<Sequence>(document.Node("People"));
        Assert.Equal([10, 11], people.Items.Select(item => item.Place.Line));
        Assert.Equal(["Body."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
    }

    [Theory]
    [InlineData("Associated Topics")]
    [InlineData("Subjects Discussed")]
    public void SubjectsHaveTwoNames(string label)
    {
        var document = Page.Document($"1974\nTitle\n\nBody.\n\nSummary.\n\n{label}\nIce\n\nDocument Information");
        Assert.Equal(["Ice"], document.Texts("Subjects"));
    }

    [Fact]
    public void WithoutBlankLinesEachLineIsABlock()
    {
        var document = Page.Document("""
            1974
            Title
            Body.
            Summary.
            Associated Places
            Subjects Discussed
            Document Information
            Source
            Rights
            All ours.
            """);
        Assert.Equal(["Body."], document.Body.Paragraphs);
        Assert.Equal("Summary.", document.Text("Summary"));
        Assert.Equal((5, 6), (document.Line("Places"), document.Line("Subjects")));
    }

    [Fact]
    public void TheFirstBlockThatBeginsWithNoLabelEndsTheRun()
    {
        var document = Page.Document("""
            1974

            Title

            Body.


            Associated Places


            It rained.

            Associated Topics

            Document Information
            """);
        Assert.Equal(["Body.", "Associated Places"], document.Body.Paragraphs);
        Assert.Equal("It rained.", document.Text("Summary"));
        Assert.Null(document.Texts("Places"));
        Assert.Equal(3, document.Line("Places"));
        Assert.Equal(13, document.Line("Subjects"));
    }

    [Theory]
    [InlineData("Associated Places:")]
    [InlineData("associated places")]
    [InlineData("Source")]
    public void OtherLinesAreNoLabelsOfTheRun(string line)
    {
        var document = Page.Document($"1974\n\nTitle\n\nBody.\n\n\n{line}\n\nDocument Information");
        Assert.Equal(line, document.Text("Summary"));
    }
}
