using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests;

/// <summary>A default stands in for what a document lacks.</summary>
public sealed class DefaultValueTests
{
    [Theory]
    [InlineData("string", "\"calm\"", "a: rough", "rough")]
    [InlineData("string", "\"calm\"", "b: 1", "calm")]
    [InlineData("string?", "\"calm\"", "a:", "calm")]
    [InlineData("int", "4", "b: 1", 4)]
    [InlineData("bool", "true", "b: 1", true)]
    [InlineData("bool", "true", "a: false", false)]
    public void AValueOrItsDefault(string type, string constant, string yaml, object expected) =>
        Assert.Equal(expected, Value(type, constant, yaml, type is "int" ? "1" : "true"));

    [Fact]
    public void ADefaultMayBeADate() =>
        Assert.Equal(new DateOnly(1951, 3, 2), Value("System.DateOnly", "typeof(System.DateOnly), \"1951-03-02\"", "b: 1", "1950-01-01"));

    [Fact]
    public void ADefaultMayBeAMember() => Assert.Equal("Rough", Value("Sea", "Sea.Rough", "b: 1", "calm")!.ToString());

    [Fact]
    public void ADefaultMayBeAListOfOne() =>
        Assert.Equal(["en"], Assert.IsType<IReadOnlyList<string>>(Value("IReadOnlyList<string>", "\"en\"", "b: 1", "[de]"), exactMatch: false));

    [Fact]
    public void AMappingMayHaveDefaultsToo()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "title: A\nlight: { height: 3 }\n"), Document.Of("b.yaml", "title: B\nlight: { height: 4, colour: red }\n"))
            .WithSource(UserCode.With("    public partial Light Light { get; }")
                + "sealed partial class Light { [System.ComponentModel.DefaultValue(\"white\")] public partial string Colour { get; } }")
            .Build();

        Assert.Equal(["white", "red"], build.Records.Documents.Select(document => LoadedAssembly.Value(LoadedAssembly.Value(document, "Light")!, "Colour")));
    }

    [Fact]
    public void ADefaultForAFieldThatNoDocumentHasIsWarnedOf() => Project
        .Of(Document.Of("a.yaml", "title: A\nb: 1\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DefaultValue(4)] public partial int A { get; }"))
        .Build("Code.cs(8,64): warning CAT015: No document of 'Records' has a field 'A' for 'A'; did you mean 'b'?");

    [Fact]
    public void ADefaultThatDoesNotFitIsToldOfAtItsProperty() => Project
        .Of(Document.Of("a.yaml", "title: A\na: 1\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DefaultValue(\"many\")] public partial int A { get; }"))
        .Build(
            "Code.cs(8,69): error CAT014: 'ArchiveRecord.A' can't be completed: its default 'many' is not a whole number from -2147483648 to "
            + "2147483647, such as 42");

    [Fact]
    public void ADefaultIsHeldToTheRules() => Project
        .Of(Document.Of("a.yaml", "title: A\na: 1\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DataAnnotations.Range(1, 5), System.ComponentModel.DefaultValue(9)] public partial int A { get; }"))
        .Build("Code.cs(8,115): error CAT014: 'ArchiveRecord.A' can't be completed: its default breaks a rule: it must be from 1 to 5");

    [Fact]
    public void ADocumentCanNotBeADefault() => Project
        .Of(Document.Of("a.yaml", "title: A\na: b\n"), Document.Of("b.yaml", "title: B\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DefaultValue(\"b\")] public partial ArchiveRecord? A { get; }"))
        .Build(
            "Code.cs(8,77): error CAT014: 'ArchiveRecord.A' can't be completed: [DefaultValue] needs a property of values, and not of documents or classes");

    [Fact]
    public void AKeyHasNoDefault() => Project
        .Of(Document.Of("a.yaml", "title: A\na: 1\n"), Document.Of("b.yaml", "title: B\na: 2\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DataAnnotations.Key, System.ComponentModel.DefaultValue(9)] public partial int A { get; }"))
        .Build("Code.cs(8,107): error CAT014: 'ArchiveRecord.A' can't be completed: [Key] allows no default: a key belongs to one document alone");

    private static object? Value(string type, string constant, string yaml, string other)
    {
        var build = Project
            .Of(Document.Of("it.yaml", $"title: It\n{yaml}\n"), Document.Of("other.yaml", $"title: Other\na: {other}\nb: 1\n"))
            .WithSource(UserCode.With($"    [System.ComponentModel.DefaultValue({constant})] public partial {type} A {{ get; }}") + "enum Sea { Calm, Rough }")
            .Build();
        return LoadedAssembly.Value(build.Records.Find("it")!, "A");
    }
}
