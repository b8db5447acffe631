using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class ProjectEditTests
{
    private static readonly Document Fog = Document.Of("weather/fog.txt", "Fog\n\nSound the horn.", "Weather");

    [Fact]
    public void EditingCSharpElsewhereLeavesEverythingCached()
    {
        var project = Archive.Project.WithSource(UserCode.ArchiveRecord, "ArchiveRecord.cs").WithSource("class A { }", "Other.cs");
        var edit = project.After(before => before.Edit("Other.cs", "class B { void M() { } }"));

        Assert.Empty(edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AnotherPropertyOfTheProjectLeavesEverythingCached()
    {
        var edit = Archive.Project.After(project => project.With("TargetFramework", "net11.0"));

        Assert.Empty(edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AFileOfNoCollectionLeavesEverythingCached()
    {
        var edit = Archive.Project.After(project => project.With(Document.Of("stylecop.json", "{}", collection: "")));

        Assert.Empty(edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void ChangingOneCollectionLeavesTheOtherCached()
    {
        var edit = Archive.Project.With(Fog)
            .After(project => project.Replace(Fog, Fog.WithText("Dense Fog\n\nSound the horn.")));

        Assert.Equal(["Weather/Collection.g.cs", "Weather/DocumentClass.g.cs", "Weather/Documents/DenseFog.g.cs"], edit.Written);
    }

    [Fact]
    public void AFurtherCollectionLeavesTheOtherCached()
    {
        var edit = Archive.Project.After(project => project.With(Fog));

        Assert.Equal(
            ["CatalogJson.g.cs", "DocumentCollections.g.cs", "Weather/Collection.g.cs", "Weather/DocumentClass.g.cs", "Weather/Documents/Fog.g.cs"], edit.Written);
        Assert.Empty(edit.Removed);
    }

    [Fact]
    public void TheLastDocumentTakesItsCollectionAway()
    {
        var edit = Archive.Project.With(Fog).After(project => project.Without(Fog));

        Assert.Equal(["Weather/Collection.g.cs", "Weather/DocumentClass.g.cs", "Weather/Documents/Fog.g.cs"], edit.Removed);
        Assert.Equal(["CatalogJson.g.cs", "DocumentCollections.g.cs"], edit.Written);
    }
}
