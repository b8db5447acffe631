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
}
