using System.Collections.Immutable;
using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.Incremental;

public sealed class ModelTests
{
    [Fact]
    public void NoTrackedStepHandsACompilerObjectOn()
    {
        var steps = Run().TrackedSteps.Where(step => Steps.All.Contains(step.Key)).ToList();

        Assert.Equal(Steps.All.Order(StringComparer.Ordinal), steps.Select(step => step.Key).Order(StringComparer.Ordinal));
        Assert.Empty(steps.SelectMany(step => step.Value
            .SelectMany(run => run.Outputs)
            .SelectMany(output => ModelWalk.CompilerObjects(output.Value))
            .Select(way => step.Key + way)));
    }

    [Fact]
    public void TheWalkFindsACompilerObjectHoweverDeep()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText("class A;", cancellationToken: cancellation);
        object[] leaks =
            [tree, tree.GetRoot(cancellation), Location.None, CSharpCompilation.Create("A"), Archive.Lamp, Archive.Lamp.GetText(cancellation)!];

        Assert.All(leaks, leak => Assert.Single(ModelWalk.CompilerObjects(new Deep("name", [new(1, leak)]))));
        Assert.Empty(ModelWalk.CompilerObjects(new Deep("name", [new(1, "text")])));
    }

    private const string Joined = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;
        [Document("Notes")]
        sealed partial class Note
        {
            [Key] public partial int Number { get; }
            [Lookup] public partial IReadOnlyList<string> Tags { get; }
            public partial Note? Next { get; }
            public partial IReadOnlyDictionary<string, LightsDocument>? Lights { get; }
            public partial Box? Box { get; }
            [RequiredIf(nameof(Next), "a"), Field("more", Separator = ",")] public partial IReadOnlyList<Note>? More { get; }
            [ReferencedBy(nameof(Next))] public partial IReadOnlyList<Note> Before { get; }
        }
        sealed partial class Box { public partial Note? Owner { get; } public partial Box? Inner { get; } }
        [Document("Notes")]
        sealed partial class Second { public partial Unused? Unused { get; } }
        sealed partial class Unused { public partial string? Name { get; } }
        """;

    // Every step has something to hand on: declarations, a problem of each kind, several collections and what joins them.
    private static GeneratorRunResult Run()
    {
        var project = Archive.Project
            .With(Document.Of("records/cut.txt", "Skip to content\n\nMay 1949\n"), Document.Of("records/LAMP.txt", Pages.Lamp))
            .With(Document.Of("notices/fog.txt", "Fog\n\nSound the horn.", "Notices"))
            .With(Document.Of("lights.json", "[{ \"id\": \"a\", \"x\": { \"y\": [1, { \"z\": null }] } }, { \"x\": { \"y\": 1 } }]", "Lights"))
            .With(Document.Of("twice.txt", "A file that is given twice", "Twice"), Document.Of("twice.txt", "A file that is given twice", "Twice"))
            .With(Document.Of("notices/horn.md", "# Horn\n\n[fog](fog.txt) [bell](#bell) [gull](gull.png)", "Notices"))
            .With(Document.Of("obj/Catalog.files.txt", "notices/fog.txt", collection: "").With("CatalogFiles", "true"))
            .With(Document.Of("app.csproj", "<Project><AdditionalFiles Include=\"tides/*\" CatalogCollection=\"Tides\" /></Project>", collection: "")
                .With("CatalogProject", "true"))
            .With(Locked.Of(Document.Of("notices/gale.yaml", "title: Gale\nforce: 9\n", "Notices")))
            .With(
                Document.Of("a.yaml", "number: 1\ntags: [x, y]\nnext: b\nlights: { x: a }\nbox: { owner: b, inner: { owner: c } }\nmore: \"a, b\"\naliases: [old]\n", "Notes"),
                Document.Of("b.yaml", "number: 1\ntags: [x]\nnext: a\n", "Notes"))
            .WithSource(Joined, "Joined.cs")
            .WithSource(UserCode.ArchiveRecord.Change("TopSecret", "Open"))
            .With("CatalogExplain", "true")
            .WithSource("[Catalog.Documents.Document(\"records\")]\nsealed partial class Paper\n{\n    public partial string? Summary { get; }\n}\n", "Paper.cs");
        var packed = Project
            .Of(Document.Of("ports/a.md", "---\nnumber: 1\npilot: a\nyes: 3\n---\n", "Ports"), Document.Of("ports/b.md", "---\nnumber: 1\npilot: x\n---\n", "Ports"))
            .Packed();
        project = project.With([.. packed.Documents]).WithSource(
            "using Catalog.Documents;\nusing System.ComponentModel.DataAnnotations;\n[Document(\"Ports\")]\nsealed partial class Port\n{\n    [Key] public partial int Number { get; }\n    public partial Port? Pilot { get; }\n}\n",
            "Port.cs");
        return Generation.Run(project).Driver.GetRunResult().Results[0];
    }

    private sealed record Deep(string Name, ImmutableArray<Inner> Items);

    private sealed record Inner(int Number, object Leak);
}
