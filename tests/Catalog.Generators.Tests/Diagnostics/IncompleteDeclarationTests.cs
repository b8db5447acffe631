using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class IncompleteDeclarationTests
{
    private const string Attribute = "[Catalog.Documents.Document(\"Records\")]\n";

    [Theory]
    [InlineData("sealed partial record Paper;", 23, "it must be a class, no struct, record or interface")]
    [InlineData("sealed partial class Paper<T>;", 22, "it must not be generic")]
    [InlineData("file sealed partial class Paper;", 27, "it must not be file-local: generated code is another file")]
    [InlineData("static partial class Paper;", 22, "it must be neither static nor abstract: the generator makes instances of it")]
    [InlineData("abstract partial class Paper;", 24, "it must be neither static nor abstract: the generator makes instances of it")]
    [InlineData("sealed class Paper;", 14, "it must be partial: the generator writes the other half")]
    [InlineData("sealed partial class Paper();", 22, "it must have no primary constructor: the generator writes the constructor")]
    [InlineData("sealed partial class Paper { public required int N { get; set; } }", 22, "it must have no required members: the generator can't set them")]
    [InlineData("sealed partial class Paper { public required int N = 1; }", 22, "it must have no required members: the generator can't set them")]
    [InlineData(
        "sealed partial class Paper(int n) : Base(n); class Base { internal Base(int n) => _ = n; }", 22,
        "it must have no primary constructor: the generator writes the constructor")]
    [InlineData(
        "sealed partial class Paper : Base { Paper(int n) : base(n) { } } class Base { internal Base(int n) => _ = n; }", 22,
        "its base class 'Base' must have a constructor without parameters")]
    [InlineData(
        "sealed partial class Paper : Base { Paper(int n) : base(n) { } } class Base { Base() { } internal Base(int n) : this() => _ = n; }", 22,
        "its base class 'Base' must have a constructor without parameters")]
    public void AClassThatCannotBeCompletedIsReportedAtItsName(string declaration, int column, string reason) => Contents.AssertUnharmed(Archive.Project
        .WithSource(Attribute + declaration)
        .Build($"Code.cs(2,{column}): error CAT014: 'Paper' can't be completed: {reason}"));

    [Theory]
    [InlineData("partial struct Paper;", 16)]
    [InlineData("partial interface Paper;", 19)]
    public void WhatIsNoClassTheCompilerReportsToo(string declaration, int column) => Archive.Project
        .WithSource(Attribute + declaration)
        .BuildWithCompilerErrors(
            [$"Code.cs(2,{column}): error CAT014: 'Paper' can't be completed: it must be a class, no struct, record or interface"],
            "Code.cs(1,2): error CS0592: Attribute 'Catalog.Documents.Document' is not valid on this declaration type. It is only valid on 'class' declarations.");

    [Fact]
    public void ANestedClassIsReportedAtItsName() => Contents.AssertUnharmed(Archive.Project
        .WithSource("partial class Outer\n{\n    " + Attribute + "    sealed partial class Paper;\n}\n")
        .Build("Code.cs(4,26): error CAT014: 'Paper' can't be completed: it must not be nested in another type"));

    [Theory]
    [InlineData("public partial string? Summary { get; set; }", 28, "Summary", "it must have a getter and no setter: documents do not change")]
    [InlineData("public partial string? Summary { get; init; }", 28, "Summary", "it must have a getter and no setter: documents do not change")]
    [InlineData("public partial string? Summary { set; }", 28, "Summary", "it must have a getter and no setter: documents do not change")]
    [InlineData("public partial object? Summary { get; }", 28, "Summary", Types)]
    [InlineData("public partial string[]? Summary { get; }", 30, "Summary", Types)]
    [InlineData("public partial System.Collections.Generic.List<string>? Summary { get; }", 61, "Summary", Types)]
    [InlineData("public partial IReadOnlyList<object>? Summary { get; }", 43, "Summary", Types)]
    [InlineData("public partial int Title { get; }", 24, "Title", "every document has a 'Title' of type 'string'")]
    [InlineData("public partial string? Title { get; }", 28, "Title", "every document has a 'Title' of type 'string'")]
    [InlineData("public partial string Body { get; }", 27, "Body", "every document has a 'Body' of type 'Body'")]
    public void APropertyThatCannotBeFilledIsReportedAtItsNameAlone(string property, int column, string name, string reason)
    {
        var build = Archive.Project
            .WithSource(UserCode.With("    " + property))
            .Build($"Code.cs(8,{column}): error CAT014: 'ArchiveRecord.{name}' can't be completed: {reason}");

        Assert.Equal("Report on the Spring Tides", build.Records.Find("tide")!.Title);
        Assert.Equal(112240, LoadedAssembly.Value(build.Records.Find("tide")!, "RecordId"));
    }

    [Fact]
    public void EachPropertyHasItsOwnReport() => Archive.Project
        .WithSource(UserCode.With("    public partial object? Summary { get; }\n    public partial object? Source { get; }"))
        .Build(
            $"Code.cs(8,28): error CAT014: 'ArchiveRecord.Summary' can't be completed: {Types}",
            $"Code.cs(9,28): error CAT014: 'ArchiveRecord.Source' can't be completed: {Types}");

    [Fact]
    public void TheSecondClassOfACollectionIsReported() => Archive.Project
        .WithSource($"namespace B;\n{Attribute}sealed partial class Paper;", "B.cs")
        .WithSource($"namespace A;\n{Attribute}sealed partial class Paper;", "A.cs")
        .Build("B.cs(3,22): error CAT014: 'Paper' can't be completed: the collection 'Records' has the document class 'Paper' already");

    [Fact]
    public void AnUnknownTypeIsTheCompilersToReport() => Archive.Project
        .WithSource(UserCode.With("    public partial Nowhere? Summary { get; }"))
        .BuildWithCompilerErrors(
            [],
            "Catalog.Generators/Catalog.Generators.CatalogGenerator/Records/DocumentClass.g.cs(137,20): error CS0246: "
            + "The type or namespace name 'Nowhere' could not be found (are you missing a using directive or an assembly reference?)",
            "Code.cs(8,20): error CS0246: The type or namespace name 'Nowhere' could not be found (are you missing a using directive or an assembly reference?)");

    [Theory]
    [InlineData("public partial int this[int i] { get; }", 24, "this[int]")]
    [InlineData("public static partial string? Summary { get; }", 35, "Summary")]
    [InlineData("public partial ref readonly int Summary { get; }", 37, "Summary")]
    public void WhatIsNoPropertyOfADocumentIsLeftToOthers(string property, int column, string name) => Archive.Project
        .WithSource(UserCode.With("    " + property))
        .BuildWithCompilerErrors(
            [], $"Code.cs(8,{column}): error CS9248: Partial property 'ArchiveRecord.{name}' must have an implementation part.");

    [Fact]
    public void APropertyThatWasMeantToBePartialIsReported() => Archive.Project
        .WithSource(UserCode.With("    public string? Summary { get; }\n    public int Length => 3;\n    public string? Note { get; set; }"))
        .Build("Code.cs(8,20): error CAT014: 'ArchiveRecord.Summary' can't be completed: it must be partial: the generator writes the other half");

    [Theory]
    [InlineData("private string Title => \"\";", "Title", "string")]
    [InlineData("public int Id => 1;", "Id", "string")]
    [InlineData("public static string ContentHash => \"\";", "ContentHash", "string")]
    [InlineData("public void Body() { }", "Body", "Body")]
    public void WhatStandsForAPropertyOfEveryDocumentMustBeOne(string member, string name, string type) => Contents.AssertUnharmed(Archive.Project
        .WithSource(Attribute + "sealed partial class Paper\n{\n    " + member + "\n}\n")
        .Build($"Code.cs(2,22): error CAT014: 'Paper' can't be completed: its '{name}' must be a public property of type '{type}', as it is of every document"));

    [Fact]
    public void ARequiredMemberOfABaseClassIsReported() => Archive.Project
        .WithSource(Attribute + "sealed partial class Paper : Base;\nclass Base { public required int N { get; set; } }\n")
        .Build("Code.cs(2,22): error CAT014: 'Paper' can't be completed: it must have no required members: the generator can't set them");

    [Fact]
    public void WhatABaseClassKeepsToItselfHidesNoField()
    {
        var build = Archive.Project
            .WithSource(Attribute + """
                sealed partial class Paper : Base;
                class Base
                {
                    protected int _summary = 1;
                    private string Source = "x";
                    private string Title => Source;
                    public override string ToString() => Title + _summary;
                }
                """)
            .Build();
        Assert.Contains("Source", build.Records.Fields.Select(field => field.Property));
        Assert.Equal("Report on the Spring Tides", build.Records.Find("tide")!.Title);
    }

    [Fact]
    public void AClassOfNoCollectionIsCompletedAllTheSame() => Archive.Project
        .WithSource("[Catalog.Documents.Document(\"records\")]\nsealed partial class Paper\n{\n    public partial string? Summary { get; }\n}\n")
        .Build("Code.cs(2,22): warning CAT022: No file belongs to the collection 'records': did you mean 'Records'?");

    [Fact]
    public void ATypeThatIsNotVisibleIsReported() => Archive.Project
        .WithSource(UserCode.With("    private enum Mood { Calm }\n    private partial Mood? Summary { get; }"))
        .Build("Code.cs(9,27): error CAT014: 'ArchiveRecord.Summary' can't be completed: its type must be at least internal");

    [Theory]
    [InlineData("sealed partial record Paper { public partial string? Summary { get; } }", 54, "Paper")]
    [InlineData("sealed partial class Paper<T> { public partial string? Summary { get; } }", 56, "Paper<T>")]
    [InlineData("abstract partial class Paper { public partial string? Summary { get; } }", 55, "Paper")]
    [InlineData("sealed partial class Paper() { public partial string? Summary { get; } }", 55, "Paper")]
    public void ThePropertiesOfSuchAClassTheCompilerReportsToo(string declaration, int column, string type)
    {
        var project = Archive.Project.WithSource(Attribute + declaration);

        project.BuildWithCompilerErrors(
            Generation.Diagnostics(project),
            $"Code.cs(2,{column}): error CS9248: Partial property '{type}.Summary' must have an implementation part.");
    }

    private const string Types =
        "its type must be a string, bool, int, long, decimal, double, DateOnly, PartialDate, DateTime, DateTimeOffset, TimeOnly, Guid, Uri, "
        + "an enum, a DataNode, a partial class of yours, a document class, or an IReadOnlyList or an IReadOnlyDictionary<string, …> of one of these";
}
