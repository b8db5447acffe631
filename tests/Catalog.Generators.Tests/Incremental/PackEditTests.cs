using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class PackEditTests
{
    private const string CollectionFile = "Records/Collection.g.cs";
    private const string ClassFile = "Records/DocumentClass.g.cs";

    private static readonly Project Inferred = Project.Of(
        [.. Archive.Project.Documents.Select(document => document.With("CatalogMembers", "None"))]);

    private static readonly Project Declared = Inferred.WithSource(UserCode.ArchiveRecord);

    [Fact]
    public void EditingABodyLeavesEveryStepCached() => Assert.All(
        [Inferred, Declared],
        project => Assert.Empty(Edit(project, page => page.Change("two nights", "tre nights")).Changed));

    [Fact]
    public void EditingAValueOfTheSameTypeLeavesEveryStepCachedWhereNothingIsDeclared() =>
        Assert.Empty(Edit(Inferred, page => page.Change("112233", "112234")).Changed);

    [Fact]
    public void EditingAValueOfTheSameTypeChecksADeclaredCollectionAgainAndWritesNothing()
    {
        var edit = Edit(Declared, page => page.Change("112233", "112234"));

        Assert.Equal([nameof(StepNames.PackBindingInputs), nameof(StepNames.Packs)], edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AWiderValueChangesTheTypes()
    {
        var edit = Edit(Inferred, page => page.Change("112233", "9112233445566"));

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
    }

    [Fact]
    public void ADocumentMoreChangesWhatIsKnownOfTheFieldsAlone()
    {
        var before = Inferred.Packed();
        var after = Inferred.With(Document.Of("records/buoy.txt", Pages.Lamp).With("CatalogMembers", "None")).PackedAfter(before);
        var edit = Projects.Edit.Of(before, after);

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
    }

    private static Edit Edit(Project project, Func<string, string> change)
    {
        var before = project.Packed();
        var lamp = project.Documents.Single(document => document.Path == Archive.Lamp.Path);
        var after = project.Replace(lamp, lamp.WithText(change(Pages.Lamp)));
        return Projects.Edit.Of(before, after.PackedAfter(before));
    }
}
