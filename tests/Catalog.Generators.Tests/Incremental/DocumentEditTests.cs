using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class DocumentEditTests
{
    private const string CollectionFile = "Records/Collection.g.cs";
    private const string ClassFile = "Records/DocumentClass.g.cs";
    private const string LampFile = "Records/Documents/LetterKeeperOfTheNorthLightToTheHarbourBoard.g.cs";
    private const string CensusFile = "Records/Documents/NotesOnTheCensusOfGulls.g.cs";

    [Fact]
    public void EditingABodyLeavesTheOtherDocumentsAndTheCollectionCached()
    {
        var edit = Archive.Project.After(Lamp(page => page.Change("two nights", "three nights")));

        Assert.Equal([LampFile], edit.Written);
        Assert.Equal(
            [
                nameof(StepNames.BindingInputs), nameof(StepNames.Bindings), nameof(StepNames.Documents), nameof(StepNames.LiteralLoad), nameof(StepNames.LiteralWeights),
                nameof(StepNames.Readings), nameof(StepNames.Resolved), nameof(StepNames.ResolverInputs), nameof(StepNames.SourceFiles),
            ],
            edit.Changed);
    }

    [Fact]
    public void EditingAValueOfTheSameTypeLeavesTheOtherDocumentsAndTheCollectionCached()
    {
        var edit = Archive.Project.After(Lamp(page => page.Change("112233", "112234")));

        Assert.Equal([LampFile], edit.Written);
    }

    [Fact]
    public void MovingTextLeavesSourceCached()
    {
        var edit = Archive.Project.After(Lamp(page => page.Change("\n", "\r\n")));

        Assert.Equal([nameof(StepNames.BindingInputs), nameof(StepNames.Readings)], edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void MovingLinesChangesTheDocumentsHashAlone()
    {
        var before = Archive.Project.Build().Files[LampFile].Split('\n');
        var edit = Archive.Project.After(Lamp(page => "\n\n\n" + page));

        Assert.Equal([LampFile], edit.Written);
        var line = Assert.Single(edit.Files[LampFile].Split('\n').Except(before));
        Assert.StartsWith("contentHash: ", line.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void AWiderValueChangesTheTypesButNoOtherDocument()
    {
        var edit = Archive.Project.After(Lamp(page => page.Change("112233", "9112233445566")));

        Assert.Equal([CollectionFile, ClassFile, LampFile], edit.Written.Take(3));
        Assert.Contains("long RecordId", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void ChangingTheTitleChangesTheMemberAlone()
    {
        var edit = Archive.Project.After(Lamp(page => page.Change("Letter, Keeper of", "Letter, Mistress of")));

        Assert.Equal([CollectionFile, ClassFile, "Records/Documents/LetterMistressOfTheNorthLightToTheHarbourBoard.g.cs"], edit.Written);
        Assert.DoesNotContain(LampFile, edit.Files.Keys);
    }

    [Fact]
    public void AddingADocumentRenamesNothing()
    {
        var further = Document.Of("records/wreck.txt", Pages.Lamp.Change("Keeper of the North Light", "Diver"));
        var edit = Archive.Project.After(project => project.With(further));

        Assert.Equal([CollectionFile, ClassFile, "Records/Documents/LetterDiverToTheHarbourBoard.g.cs"], edit.Written);
        Assert.Empty(edit.Removed);
    }

    [Fact]
    public void AddingADocumentOfTheSameTitleRenamesThoseThatShareIt()
    {
        var edit = Archive.Project.After(project => project.With(Document.Of("records/gulls.txt", Pages.Census)));

        Assert.Equal(
            [CollectionFile, ClassFile, "Records/Documents/NotesOnTheCensusOfGulls_Census.g.cs", "Records/Documents/NotesOnTheCensusOfGulls_Gulls.g.cs"],
            edit.Written);
        Assert.DoesNotContain(CensusFile, edit.Files.Keys);
    }

    [Fact]
    public void RemovingADocumentRenamesNothing()
    {
        var edit = Archive.Project.After(project => project.Without(Archive.Census));

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
        Assert.Equal([CensusFile], edit.Removed);
    }

    [Fact]
    public void RemovingTheFirstDocumentLeavesTheOthersCached()
    {
        var edit = Project.Of(Archive.Census, Archive.Lamp, Archive.Tide).After(project => project.Without(Archive.Census));

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
        Assert.Equal([CensusFile], edit.Removed);
    }

    [Fact]
    public void RenamingAFileChangesTheDocumentAndTheList()
    {
        var edit = Archive.Project.After(project => project.Replace(Archive.Census, Archive.Census.WithPath("records/gulls.txt")));

        Assert.Equal([CollectionFile, ClassFile, CensusFile], edit.Written);
    }

    private static Func<Project, Project> Lamp(Func<string, string> change) =>
        project => project.Replace(Archive.Lamp, Archive.Lamp.WithText(change(Pages.Lamp)));
}
