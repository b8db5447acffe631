using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class RecordEditTests
{
    private const string CollectionFile = "Records/Collection.g.cs";
    private const string ClassFile = "Records/DocumentClass.g.cs";
    private const string CalmFile = "Records/Documents/Calm.g.cs";
    private const string NorthFile = "Records/Documents/North.g.cs";

    private const string Sea = """
        - id: calm
          title: Calm
          wind: { force: 1, from: [{ place: Skerry, miles: 3 }] }
        - id: rough
          title: Rough
          wind: { force: 7, from: [] }
        """;

    private const string Land = """
        [
          { "id": "north", "title": "North", "wind": { "force": 2, "from": [{ "place": "Holm", "miles": 4 }] } },
          { "id": "south", "title": "South", "wind": { "force": 3, "from": [{ "place": "Osthaven", "miles": 5 }] } }
        ]
        """;

    private static readonly Document SeaFile = Document.Of("sea.yaml", Sea);
    private static readonly Document LandFile = Document.Of("land.json", Land);
    private static readonly Project Project = Project.Of(SeaFile, LandFile);

    [Theory]
    [InlineData("Skerry", "Lindholm")]
    [InlineData("miles: 3", "miles: 30")]
    [InlineData("force: 7", "force: 12")]
    public void EditingAValueInAListOfMappingsWritesItsFileAlone(string old, string changed)
    {
        var edit = Change(old, changed);

        Assert.Equal([CalmFile], edit.Written);
        Assert.DoesNotContain(nameof(StepNames.Heads), edit.Changed);
    }

    [Fact]
    public void MovingLinesLeavesSourceCached()
    {
        var edit = Change("- id: rough", "\n\n- id: rough");

        Assert.Equal([nameof(StepNames.BindingInputs), nameof(StepNames.Readings)], edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void RenamingARecordChangesItsFileAndTheList()
    {
        var edit = Change("title: Rough", "title: Storm");

        Assert.Equal([CollectionFile, ClassFile, CalmFile], edit.Written);
        Assert.Empty(edit.Removed);
    }

    [Fact]
    public void AddingARecordChangesItsFileAndTheCollection()
    {
        var edit = Change("- id: rough", "- id: breeze\n  title: Breeze\n  wind: { force: 4, from: [] }\n- id: rough");

        Assert.Equal([CollectionFile, ClassFile, CalmFile], edit.Written);
        Assert.Empty(edit.Removed);
        Assert.Contains("Breeze", edit.Files[CalmFile], StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordInsertedInFrontRenamesNoOther()
    {
        const string Record = "- id: breeze\n  title: Breeze\n  wind: { force: 4, from: [] }\n";
        var edit = Change("- id: calm", Record + "- id: calm");
        var members = Project.Replace(SeaFile, SeaFile.WithText(Record + Sea)).Build().Assembly.Members("Records");

        // A file of documents is named after the first of them.
        Assert.Equal([CollectionFile, ClassFile, "Records/Documents/Breeze.g.cs"], edit.Written);
        Assert.DoesNotContain(CalmFile, edit.Files.Keys);
        Assert.Equal(["Breeze", "Calm", "North", "Rough", "South"], members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RemovingARecordRenamesNoOther()
    {
        var edit = Project.After(project => project.Replace(SeaFile, SeaFile.WithText(Sea[..Sea.IndexOf("- id: rough", StringComparison.Ordinal)])));

        Assert.Equal([CollectionFile, ClassFile, CalmFile], edit.Written);
    }

    [Fact]
    public void TheLastRecordTakesTheFileOfItsDocumentsAway()
    {
        var edit = Project.After(project => project.Replace(SeaFile, SeaFile.WithText("[]")));

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
        Assert.Equal([CalmFile], edit.Removed);
    }

    [Fact]
    public void AWiderValueInAListOfMappingsChangesTheTypesAndItsFile()
    {
        var edit = Change("miles: 3", "miles: 3.5");

        Assert.Equal([CollectionFile, ClassFile, CalmFile, NorthFile], edit.Written);
        Assert.Contains("decimal Miles", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void AFurtherFieldInAListOfMappingsChangesTheTypesButNoOtherFile()
    {
        var edit = Change("miles: 3", "miles: 3, by: boat");

        Assert.Equal([CollectionFile, ClassFile, CalmFile], edit.Written);
        Assert.Contains("string? By", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void AValueThatOneRecordLosesChangesTheTypesButNoOtherFile()
    {
        var edit = Change("force: 7", "force: ~");

        Assert.Equal([CollectionFile, ClassFile, CalmFile], edit.Written);
        Assert.Contains("int? Force", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsExplainedUnlessAsked()
    {
        Assert.DoesNotContain(nameof(StepNames.Explanations), Change("miles: 3", "miles: 3.5").Changed);
        Assert.DoesNotContain(nameof(StepNames.Explanations), Change("Calm\n", "Dead calm\n").Changed);
    }

    [Fact]
    public void WhatIsExplainedFollowsTheValuesAndChangesNoSource()
    {
        var explained = Project.With("CatalogExplain", "true");
        var edit = explained.After(project => project.Replace(SeaFile, SeaFile.WithText("# The sea\n" + Sea)));

        Assert.Equal([nameof(StepNames.BindingInputs), nameof(StepNames.Explanations), nameof(StepNames.Readings)], edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AskingForExplanationsChangesNoDocumentAndNoType()
    {
        var edit = Project.After(project => project.With("CatalogExplain", "true"));

        Assert.Equal([nameof(StepNames.Explanations), nameof(StepNames.Project)], edit.Changed);
        Assert.Equal(["CatalogJson.g.cs", "DocumentCollections.g.cs"], edit.Written);
    }

    private static Edit Change(string old, string changed) => Project.After(project => project.Replace(SeaFile, SeaFile.WithText(Sea.Change(old, changed))));
}
