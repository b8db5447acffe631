using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class DeclarationEditTests
{
    private const string Code = "ArchiveRecord.cs";
    private const string CollectionFile = "Records/Collection.g.cs";
    private const string ClassFile = "Records/DocumentClass.g.cs";
    private const string LampFile = "Records/Documents/LetterKeeperOfTheNorthLightToTheHarbourBoard.g.cs";
    private const string CensusFile = "Records/Documents/NotesOnTheCensusOfGulls.g.cs";

    private static readonly Project Project = Archive.Project.WithSource(UserCode.ArchiveRecord, Code);

    [Fact]
    public void ChangingADeclaredPropertyRebindsTheDocumentsThatHaveAValue()
    {
        var edit = Change("Classification? Secrecy", "string? Secrecy");

        Assert.Equal([CollectionFile, ClassFile, LampFile, CensusFile], edit.Written);
        Assert.Contains("secrecy: \"Top Secret\"", edit.Files[LampFile], StringComparison.Ordinal);
    }

    [Fact]
    public void RenamingADeclaredPropertyRebindsTheDocumentsThatHaveAValue()
    {
        var edit = Change("Classification? Secrecy", "Classification? Secret");

        Assert.Equal([CollectionFile, ClassFile, LampFile, CensusFile], edit.Written);
    }

    [Fact]
    public void ANewMemberOfADeclaredEnumLeavesTheDocumentsCached()
    {
        var edit = Change("public enum Classification\n{", "public enum Classification\n{\n    /// <summary>For all.</summary>\n    Open,\n");

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
    }

    [Fact]
    public void ARenamedMemberOfADeclaredEnumTakesTheValueFromTheDocumentThatHasIt()
    {
        var edit = Change("    TopSecret,", "    MostSecret,");

        Assert.Equal([CollectionFile, ClassFile, LampFile], edit.Written);
        Assert.DoesNotContain("secrecy", edit.Files[LampFile], StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentingADeclaredPropertyLeavesTheDocumentsCached()
    {
        var edit = Change("    [Field(\"Record ID\")]", "    /// <summary>Its number.</summary>\n    [Field(\"Record ID\")]");

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
    }

    [Fact]
    public void MovingADeclarationLeavesSourceCached()
    {
        var edit = Change("namespace Archive;", "\n\nnamespace Archive;\n\n");

        Assert.Equal([nameof(StepNames.Declarations)], edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AMethodOfTheUsersOwnLeavesSourceCached()
    {
        var edit = Change("public partial long Number { get; }", "public partial long Number { get; }\n    internal bool IsOld() => Date is null;");

        Assert.DoesNotContain(nameof(StepNames.Collections), edit.Changed);
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void APropertyOfTheUsersOwnTakesTheInferredOneAway()
    {
        var edit = Change("public partial long Number { get; }", "public partial long Number { get; }\n    internal string Sponsor => \"none\";");

        Assert.Equal([CollectionFile, ClassFile], edit.Written);
        Assert.DoesNotContain(" Sponsor ", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void RemovingADeclarationRenamesTheClassInEveryDocument()
    {
        var edit = Project.After(project => project.Edit(Code, ""));

        Assert.Equal(6, edit.Written.Count());
        Assert.Contains("class RecordsDocument", edit.Files[ClassFile], StringComparison.Ordinal);
    }

    [Fact]
    public void AClassForMappingsInAnotherFileIsNoticedToo()
    {
        var project = Project
            .Of(Document.Of("a.yaml", "light: { height: 3 }\n"), Document.Of("b.yaml", "title: B\n"))
            .WithSource(UserCode.With("    public partial Light? Light { get; }"))
            .WithSource("namespace Archive;\npartial class Light { public partial int Height { get; } }\n", "Light.cs");

        var edit = project.After(before => before.Edit("Light.cs", "namespace Archive;\npartial class Light { public partial string Height { get; } }\n"));

        Assert.Equal(["Declared.Classes/Archive.Light.g.cs", CollectionFile, ClassFile, "Records/Documents/A.g.cs"], edit.Written);
        Assert.Contains("height: \"3\"", edit.Files["Records/Documents/A.g.cs"], StringComparison.Ordinal);
    }

    private static Edit Change(string old, string changed)
    {
        Assert.Contains(old, UserCode.ArchiveRecord, StringComparison.Ordinal);
        return Project.After(project => project.Edit(Code, UserCode.ArchiveRecord.Change(old, changed)));
    }
}
