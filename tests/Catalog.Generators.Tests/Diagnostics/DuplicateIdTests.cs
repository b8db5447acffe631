using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class DuplicateIdTests
{
    [Fact]
    public void BothPlacesAreNamedAndTheFirstKeepsTheId()
    {
        var build = Archive.Project
            .With(Document.Of("records/the-lamp.txt", "\nAnother Lamp").With("CatalogId", "lamp"))
            .Build(
                "records/the-lamp.txt(2,1): error CAT012: The id 'lamp' belongs to 'records/lamp.txt(5)' already: "
                + "ids are unique in a collection, also ignoring case; rename the file, or give its item a CatalogId [records/lamp.txt(5,1)]");

        Assert.Equal(3, build.Records.Count);
        Assert.Contains("AnotherLamp", build.Assembly.Members("Records"));
        Contents.AssertSameValues(build);
    }

    [Fact]
    public void IdsThatDifferInCaseAloneAreOne()
    {
        var build = Archive.Project
            .With(Document.Of("records/z/LAMP.txt", "Another Lamp"))
            .Build(
                "records/z/LAMP.txt(1,1): error CAT012: The id 'LAMP' belongs to 'records/lamp.txt(5)' already: "
                + "ids are unique in a collection, also ignoring case; rename the file, or give its item a CatalogId [records/lamp.txt(5,1)]");

        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void ACopyTakesNothingFromTheOriginal()
    {
        var build = Archive.Project
            .With(Document.Of("records/z/LAMP.txt", Pages.Lamp))
            .Build(
                "records/z/LAMP.txt(5,1): error CAT012: The id 'LAMP' belongs to 'records/lamp.txt(5)' already: "
                + "ids are unique in a collection, also ignoring case; rename the file, or give its item a CatalogId [records/lamp.txt(5,1)]");

        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void TheFirstByPathWinsWhateverTheOrderOfTheFiles()
    {
        Document[] twins =
        [
            Document.Of("b.txt", "B").With("CatalogId", "x"),
            Document.Of("a.txt", "A").With("CatalogId", "X"),
            Document.Of("c.txt", "C").With("CatalogId", "x"),
        ];
        string[] expected =
        [
            "b.txt(1,1): error CAT012: The id 'x' belongs to 'a.txt(1)' already: ids are unique in a collection, also ignoring case; rename the file, or give its item a CatalogId [a.txt(1,1)]",
            "c.txt(1,1): error CAT012: The id 'x' belongs to 'a.txt(1)' already: ids are unique in a collection, also ignoring case; rename the file, or give its item a CatalogId [a.txt(1,1)]",
        ];

        Assert.Equal("A", Project.Of(twins).Build(expected).Records[0].Title);
        Assert.Equal("A", Project.Of([.. twins.Reverse()]).Build(expected).Records[0].Title);
    }

    [Fact]
    public void OneIdMayStandInTwoCollections() =>
        Archive.Project.With(Document.Of("notes/lamp.txt", "Lamp", "Notes")).Build();

    [Theory]
    [InlineData("a.json", "[ { \"id\": \"x\", \"title\": \"Calm\" },\n  { \"id\": \"y\", \"title\": \"Rough\" },\n  { \"id\": \"x\", \"title\": \"Fog\" } ]", 3, 11, 1, 11)]
    [InlineData("a.yaml", "- id: x\n  title: Calm\n- id: y\n  title: Rough\n- { id: x, title: Fog }\n", 5, 9, 1, 7)]
    [InlineData("a.csv", "id,title\nx,Calm\ny,Rough\nx,Fog\n", 4, 1, 2, 1)]
    [InlineData("a.tsv", "title\tid\nCalm\tx\nRough\ty\nFog\tx\n", 4, 5, 2, 6)]
    public void TwoRecordsOfOneFileAreBothNamedAndKept(string name, string text, int line, int column, int firstLine, int firstColumn)
    {
        var build = Project
            .Of(Document.Of(name, text))
            .Build(
                $"{name}({line},{column}): error CAT012: The id 'x' belongs to '{name}({firstLine})' already: ids are unique in a collection, "
                + $"also ignoring case; give it another one [{name}({firstLine},{firstColumn})]");

        Assert.Equal(["Calm", "Rough"], build.Records.Documents.Select(document => document.Title));
        Assert.Equal("Fog", build.Assembly.Document("Records", "Fog").Title);
    }

    [Fact]
    public void OfRecordsWhoseIdsDifferInCaseTheFirstInTheFileIsListed()
    {
        var build = Project
            .Of(Document.Of("a.csv", "id,title\nx,Calm\nX,Fog\nx,Rain\n"))
            .Build(
                "a.csv(3,1): error CAT012: The id 'X' belongs to 'a.csv(2)' already: ids are unique in a collection, also ignoring case; "
                + "give it another one [a.csv(2,1)]",
                "a.csv(4,1): error CAT012: The id 'x' belongs to 'a.csv(2)' already: ids are unique in a collection, also ignoring case; "
                + "give it another one [a.csv(2,1)]");

        Assert.Equal("Calm", Assert.Single(build.Records.Documents).Title);
        Assert.Equal(["Calm", "Fog", "Rain"], build.Assembly.Members("Records").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ARecordAndAFileOfOneIdAreBothNamed() => Assert.Equal(
        "Calm",
        Assert.Single(Project
            .Of(Document.Of("b/x.json", "{ \"title\": \"Fog\" }"), Document.Of("a.yaml", "- { id: x, title: Calm }\n"))
            .Build(
                "b/x.json(1,12): error CAT012: The id 'x' belongs to 'a.yaml(1)' already: ids are unique in a collection, also ignoring case; "
                + "rename the file, or give its item a CatalogId [a.yaml(1,9)]")
            .Records.Documents).Title);
}
