using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.Projects;

/// <summary>A C# project with documents. Immutable: each change gives another project.</summary>
internal sealed record Project
{
    private Project()
    {
    }

    public ImmutableArray<Document> Documents { get; private init; } = [];

    public ImmutableArray<SyntaxTree> Sources { get; private init; } = [];

    public ImmutableDictionary<string, string> Properties { get; private init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Archive");

    public OutputKind Output { get; private init; } = OutputKind.DynamicallyLinkedLibrary;

    public NullableContextOptions Nullable { get; private init; } = NullableContextOptions.Enable;

    /// <summary>A project with the root namespace <c>Archive</c>.</summary>
    public static Project Of(params Document[] documents) => new() { Documents = [.. documents] };

    public Project With(params Document[] further) => this with { Documents = Documents.AddRange(further) };

    public Project With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public Project WithSource(string code, string path = "Code.cs") =>
        this with { Sources = Sources.Add(CSharpSyntaxTree.ParseText(code, Compilations.Floor, path)) };

    /// <summary>The same project with a C# file edited.</summary>
    public Project Edit(string path, string code) => this with
    {
        Sources = [.. Sources.Select(tree => tree.FilePath == path ? CSharpSyntaxTree.ParseText(code, Compilations.Floor, path) : tree)],
    };

    /// <summary>The same project with a document replaced by another, its path included.</summary>
    public Project Replace(Document old, Document edited) => this with { Documents = Documents.Replace(old, edited) };

    public Project Without(Document document) => this with { Documents = Documents.Remove(document) };

    public Project WithoutDocuments() => this with { Documents = [] };

    public Project WithoutNullable() => this with { Nullable = NullableContextOptions.Disable };

    public Project AsApplication() => this with { Output = OutputKind.ConsoleApplication };

    /// <summary>Generates and compiles, and holds the generator to just these diagnostics and the compiler to none.</summary>
    /// <param name="diagnostics">Each as <c>records/a.txt(1,2): error CAT001: message</c>.</param>
    public Build Build(params string[] diagnostics) => Projects.Build.Of(this, diagnostics, []);

    /// <summary>The same where errors of the compiler belong to the matter.</summary>
    public Build BuildWithCompilerErrors(string[] diagnostics, params string[] errors) => Projects.Build.Of(this, diagnostics, errors);

    /// <summary>Whether the project would be another one if its documents were packed.</summary>
    public bool IsLiteralAlone { get; private init; }

    /// <summary>The same project, of which nothing is said where its documents are packed.</summary>
    public Project AsLiteralAlone() => this with { IsLiteralAlone = true };

    /// <summary>What the build packed, where it did.</summary>
    public ImmutableArray<Pack> Packs { get; private init; } = [];

    /// <summary>The same project with its collections packed; documents that nothing is said of keep their properties.</summary>
    public Project Packed()
    {
        var packing = Packing.Of(Documents, new Settings(Properties));
        return this with { Documents = packing.Documents, Packs = packing.Packs };
    }

    /// <summary>The same project, packed once more: as in a build, a file that would be written as it is stays the file it is.</summary>
    public Project PackedAfter(Project earlier)
    {
        var packed = Packed();
        return packed with { Documents = [.. packed.Documents.Select(file => earlier.Documents.FirstOrDefault(file.IsSame) ?? file)] };
    }

    /// <summary>Generates now and once more after an edit.</summary>
    public Edit After(Func<Project, Project> edit) => Projects.Edit.Of(this, edit(this));
}
