using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>Whatever a user declares for a mapping is completed or told of, and takes nothing else away.</summary>
public sealed class HostileClassTests
{
    private const string Head = "using System.Collections.Generic;\nusing Catalog.Documents;\nnamespace Archive;\n";

    private static readonly Document Text = Document.Of("a.yaml", "source: { name: X, parent: { name: Y, parent: { name: Z } } }\n");
    private static readonly Document Other = Document.Of("other.yaml", "title: Other\n", "Others");

    [Fact]
    public void AClassMayHoldItself()
    {
        var build = Build("partial class Source { public partial string Name { get; } public partial Source? Parent { get; } }");

        Assert.Equal("name: X\nparent:\n  name: Y\n  parent:\n    name: Z", Shown(build));
    }

    [Fact]
    public void ClassesMayHoldEachOtherInListsAndDictionaries()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "source: { name: X, kids: [{ name: Y, kids: [], by: { z: { of: { name: Z } } } }] }\n"))
            .WithSource(Head + """
                [Document("Records")] partial class Note { public partial Source? Source { get; } }
                partial class Source
                {
                    public partial string Name { get; }
                    public partial IReadOnlyList<Source>? Kids { get; }
                    public partial IReadOnlyDictionary<string, Link>? By { get; }
                }
                partial class Link { public partial Source Of { get; } }
                """)
            .Build();

        Assert.Equal("name: X\nkids:\n  - name: Y\n    kids:\n    by:\n      z:\n        of:\n          name: Z", Shown(build));
    }

    [Theory]
    [InlineData("abstract partial class Source { }", 23, "it must be neither static nor abstract: the generator makes instances of it")]
    [InlineData("sealed class Source { }", 14, "it must be partial: the generator writes the other half")]
    [InlineData("partial record Source { }", 16, "it must be a class, no struct, record or interface")]
    [InlineData("partial struct Source { }", 16, "it must be a class, no struct, record or interface")]
    [InlineData("partial record struct Source { }", 23, "it must be a class, no struct, record or interface")]
    [InlineData("partial interface Source { }", 19, "it must be a class, no struct, record or interface")]
    [InlineData("partial class Source { public required int N { get; set; } }", 15, "it must have no required members: the generator can't set them")]
    [InlineData("partial class Source : Base { Source() : base(1) { } } class Base { protected Base(int n) => _ = n; }", 15, "its base class 'Base' must have a constructor without parameters")]
    public void AClassThatCannotBeCompletedIsReportedOnce(string declaration, int column, string reason)
    {
        var build = Build(declaration, $"Code.cs(5,{(declaration[0] == 'a' ? column + 1 : column)}): error CAT014: 'Source' can't be completed: {reason}");

        Assert.Null(LoadedAssembly.Value(build.Records[0], "Source"));
        Assert.Equal("Other", build.Collections["Others"][0].Title);
    }

    [Theory]
    [InlineData("Box<int>?")]
    [InlineData("IReadOnlyList<Box<string>>?")]
    [InlineData("IReadOnlyDictionary<string, Box<Box<int>>>?")]
    public void AGenericClassIsReported(string type)
    {
        var build = Project.Of(Text, Other)
            .WithSource($"{Head}[Document(\"Records\")] partial class Note {{ public partial {type} Source {{ get; }} }}\npartial class Box<T> {{ }}\n")
            .Build("Code.cs(5,15): error CAT014: 'Box' can't be completed: it must not be generic");

        Assert.Equal("Other", build.Collections["Others"][0].Title);
    }

    [Fact]
    public void AClassInAGenericOneIsReported() => Project.Of(Text)
        .WithSource(Head + "[Document(\"Records\")] partial class Note { public partial Outer<int>.Inner? Source { get; } }\npartial class Outer<T> { internal partial class Inner { } }\n")
        .Build("Code.cs(5,49): error CAT014: 'Inner' can't be completed: what it is nested in must be partial classes, and not generic: the generator writes the other half in them");

    [Fact]
    public void AFileLocalClassIsReportedBesideTheCompiler()
    {
        var project = Project.Of(Text, Other)
            .WithSource(Head + "[Document(\"Records\")] partial class Note { public partial Source? Source { get; } }\nfile partial class Source { }\n");

        Assert.Equal(
            ["Code.cs(5,20): error CAT014: 'Source' can't be completed: it must not be file-local: generated code is another file"],
            Generation.Diagnostics(project));
    }

    [Theory]
    [InlineData("private", "private")]
    [InlineData("private", "protected")]
    [InlineData("private protected", "private protected")]
    public void AClassThatGeneratedCodeCannotSeeIsReported(string property, string type)
    {
        var code = $"{Head}[Document(\"Records\")]\npartial class Note\n{{\n    {property} partial Inner? Source {{ get; }}\n    {type} partial class Inner {{ public partial string? Name {{ get; }} }}\n}}\n";

        Project.Of(Text).WithSource(code).Build(
            $"Code.cs(7,{property.Length + 21}): error CAT014: 'Note.Source' can't be completed: its type must be at least internal");
    }

    [Fact]
    public void AClassInTheDocumentClassIsCompletedThere()
    {
        var build = Project.Of(Text)
            .WithSource("""
                using Catalog.Documents;
                namespace @class.@event.record;
                [Document("Records")]
                partial class @in
                {
                    public partial Inner? Source { get; }
                    public partial class Inner { public partial string Name { get; } public partial @default? Parent { get; } internal partial class @default { public partial string Name { get; } } }
                }
                """)
            .Build();

        Assert.StartsWith("name: X\nparent:\n  name: Y", Shown(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("dynamic")]
    [InlineData("__arglist")]
    [InlineData("light")]
    public void ItsNameMayBeAnyWord(string name)
    {
        var build = Project.Of(Text, Document.Of("b.yaml", "next: b\n", "Others"))
            .WithSource($"{Head}[Document(\"Records\")] partial class Note {{ public partial @{name}? Source {{ get; }} }}\n"
                + $"partial class @{name} {{ public partial string Name {{ get; }} public partial @{name}? Parent {{ get; }} }}\n"
                + $"[Document(\"Nowhere\")] partial class @{name}2 {{ public partial @{name}3? X {{ get; }} }}\npartial class @{name}3 {{ public partial string? Y {{ get; }} }}\n")
            .Build(
                "Code.cs(6,37): warning CAT022: No file belongs to the collection 'Nowhere': "
                + "give an AdditionalFiles item CatalogCollection=\"Nowhere\", and see that its pattern matches files");

        Assert.StartsWith("name: X\nparent:\n  name: Y", Shown(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private int _fields = 1; public int Count => _fields;")]
    [InlineData("private int _name = 1; private int _name_ = 2; public int Count => _name + _name_;")]
    [InlineData("public Source() : this(\"\") { }")]
    [InlineData("public object? GetText() => null; public static int All => 1; public class DataNode { }")]
    [InlineData("internal object? GetValue(Field field) => field; internal int Length => 1;")]
    public void MembersOfTheUserStandInNoWay(string member) => Assert.StartsWith(
        "name: X\nparent:\n  name: Y",
        Shown(Build($"partial class Source {{ public partial string Name {{ get; }} public partial Source? Parent {{ get; }} {member} }}")),
        StringComparison.Ordinal);

    [Fact]
    public void PropertiesMayBeCalledAsWhatToolsAsk()
    {
        var build = Project.Of(Document.Of("a.yaml", "source: { fields: a, getValue: b, _fields: c }\n"))
            .WithSource(Head + """
                [Document("Records")] partial class Note { public partial Source? Source { get; } }
                partial class Source : Base { public partial string Fields { get; } public partial string GetValue { get; } [Field("_fields")] public partial string fields_ { get; } private int _fields = 1; public int Sum => _fields + Inherited; }
                abstract class Base { protected int Inherited = 1; }
                """)
            .Build();

        Assert.Equal("fields: a\ngetValue: b\n_fields: c", Shown(build));
    }

    [Fact]
    public void NamesThatDifferInCaseAloneAreTwoFiles()
    {
        var build = Project.Of(Document.Of("a.yaml", "source: { name: X }\nother: { name: Y }\n"))
            .WithSource(Head + "[Document(\"Records\")] partial class Note { public partial Source? Source { get; } public partial SOURCE? Other { get; } }\n"
                + "partial class Source { public partial string Name { get; } }\npartial class SOURCE { public partial string Name { get; } }\n")
            .Build();

        Assert.Equal(2, build.Files.Keys.Count(name => name.StartsWith("Declared.Classes/Archive.SOURCE.", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("name: X", Shown(build));
    }

    [Fact]
    public void ACollectionMayBeCalledAsTheirFolder() => Assert.Equal("name: X", Project
        .Of(Document.Of("a.yaml", "source: { name: X }\n", "Classes"))
        .WithSource("[Catalog.Documents.Document(\"Classes\")] partial class Note { public partial Collection? Source { get; } }\npartial class Collection { public partial string Name { get; } }")
        .Build().Collections["Classes"] is var notes ? notes[0].GetText(notes.Fields[0]) : null);

    [Fact]
    public void TwoCollectionsMayShareOne()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "source: { name: X, pages: 1 }\n"), Document.Of("b.yaml", "source: { name: Y, shelf: z }\n", "Others"))
            .WithSource(Head + "[Document(\"Records\")] partial class Note { public partial Source? Source { get; } }\n"
                + "[Document(\"Others\", Undeclared = UndeclaredFields.Error)] partial class Other { public partial Source Source { get; } }\n"
                + "partial class Source { public partial string Name { get; } }\n")
            .Build("b.yaml(1,20): " + Faults.Undeclared("source.shelf", "Source", "it has name"));

        Assert.Equal("name: X\npages: 1", Shown(build));
    }

    [Fact]
    public void WithNullableOffItCompiles() => Assert.StartsWith(
        "name: X\nparent:\n  name: Y",
        Shown(Project.Of(Text).WithoutNullable()
            .WithSource(Head + "[Document(\"Records\")] partial class Note { public partial Source Source { get; } }\npartial class Source { public partial string Name { get; } public partial Source Parent { get; } }\n")
            .Build()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[Document(42)]", 24)]
    [InlineData("[Document(null!)]", 27)]
    [InlineData("[Document]", 20)]
    [InlineData("[Document(\"\")]", 24)]
    public void ADocumentClassOfNoCollectionIsReported(string attribute, int column) => Assert.Equal(
        [$"Code.cs(4,{column + 6}): error CAT001: '' can't name a collection, as CatalogCollection or [Document] says: it must be a C# identifier"],
        Generation.Diagnostics(Project.Of(Text).WithSource($"{Head}{attribute} partial class Note {{ public partial Source? Source {{ get; }} }}\npartial class Source {{ public partial string? Name {{ get; }} }}\n")));

    [Theory]
    [InlineData("[Document(\"Records\", Undeclared = (UndeclaredFields)7)]", "[Field(null!)]")]
    [InlineData("[Document(\"Records\", Undeclared = \"x\")]", "[Field(1)]")]
    [InlineData("[Document(\"Records\", Nope = 1)]", "[Field]")]
    [InlineData("[Document(\"Records\"), Document(\"Others\")]", "[Field(\"source\", Separator = 1)]")]
    [InlineData("[Document(\"Records\")]", "[Lookup(1)]")]
    [InlineData("[Document(\"Records\")]", "[RequiredIf]")]
    [InlineData("[Document(\"Records\")]", "[RequiredIf(1, 2)]")]
    [InlineData("[Document(\"Records\")]", "[ReferencedBy]")]
    [InlineData("[Document(\"Records\")]", "[ReferencedBy(1)]")]
    public void ArgumentsThatTheCompilerRefusesDoNoHarm(string document, string field)
    {
        var project = Project.Of(Text, Other)
            .WithSource($"{Head}{document} partial class Note {{ {field} public partial Source? Source {{ get; }} }}\npartial class Source {{ public partial string? Name {{ get; }} }}\n");
        var result = Generation.Run(project).Driver.GetRunResult().Results[0];

        Assert.Null(result.Exception);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("CAT014", diagnostic.Id));
        Assert.Contains("Others/Documents/Other.g.cs", result.Files().Keys);
        Assert.Contains("partial class Note", result.Files()["Records/DocumentClass.g.cs"], StringComparison.Ordinal);
    }

    private static Build Build(string source, params string[] diagnostics) => Project.Of(Text, Other)
        .WithSource($"{Head}[Document(\"Records\")] partial class Note {{ public partial Source? Source {{ get; }} }}\n{source}\n")
        .Build(diagnostics);

    private static string? Shown(Build build) => build.Records[0].GetText(build.Records.Fields.Single(field => field.Property == "Source"));
}
