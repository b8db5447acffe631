using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Joins;

/// <summary>A lookup has each value once, and the documents that have it in order; its name is the user's before it is ours.</summary>
public sealed class LookupTests
{
    private static readonly Document[] Notes =
    [
        Document.Of("b.yaml", "title: By Tags\ntags: [fog, fog, ~, sea]\nlevels: [1.0, 1.00]\nkinds: [calm, still]\nnumber: 1\n"),
        Document.Of("a.yaml", "title: Find By Number\ntags: [sea]\nkinds: []\nnumber: 2\naliases: [by-kinds, fog, findByNumber]\n"),
        Document.Of("c.yaml", "title: Fog\ntags: []\nnumber: 3\n"),
    ];

    private static readonly Project Project = Project.Of(Notes).WithSource(Code);

    private static string[] Clashes { get; } =
    [
        "a.yaml(1,8): info CAT013: 'Records.FindByNumber' would name several documents, or something else: this one is 'Records.FindByNumber_A'",
        "b.yaml(1,8): info CAT013: 'Records.ByTags' would name several documents, or something else: this one is 'Records.ByTags_B'",
    ];

    [Fact]
    public void AValueIsThereOnceHoweverOftenADocumentHasIt()
    {
        var build = Project.Build(Clashes);

        Assert.Equal(["sea: a b", "fog: b"], Joined.Groups(build, "Records", "Tags"));
        Assert.Equal(["1.0: b"], Joined.Groups(build, "Records", "Levels"));
        Assert.Equal(["Calm: b"], Joined.Groups(build, "Records", "Kinds"));
    }

    [Fact]
    public void DocumentsOfItsNameGiveWay()
    {
        var build = Project.Build(Clashes);

        Assert.Equal(["ByTags_B", "FindByNumber_A", "Fog"], build.Assembly.Members("Records").Order(StringComparer.Ordinal));
        Assert.Equal("a", Joined.Find(build, "Records", "Number", 2)?.Id);
        Assert.Equal("a", build.Records.Find("by-kinds")?.Id);
    }

    [Fact]
    public void AMemberOfTheUserStaysHis()
    {
        var build = Project
            .WithSource("namespace Archive;\nstatic partial class Records { internal static string FindByNumber(int number) => \"mine\"; internal static int ByTags => _byKinds; private const int _byKinds = 7; }\n", "Mine.cs")
            .Build(Clashes);

        Assert.Equal(["Calm: b"], Joined.Groups(build, "Records", "Kinds"));
        Assert.DoesNotContain("FindByNumber", build.Files["Records/Lookups.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("field")]
    [InlineData("All")]
    [InlineData("Ключ")]
    public void ThePropertyMayHaveAnyName(string name)
    {
        var build = Project.Of(Document.Of("a.yaml", "x: 7\n"))
            .WithSource($"using System.ComponentModel.DataAnnotations;\nusing Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Note {{ [Key, Lookup, Field(\"x\")] public partial int @{name} {{ get; }} }}\n")
            .Build();

        Assert.Equal("a", Joined.Find(build, "Records", name, 7)?.Id);
        Assert.Equal(["7: a"], Joined.Groups(build, "Records", name));
    }

    [Fact]
    public void WithoutDocumentsItIsEmpty() => Assert.Empty(Joined.Groups(
        Project.Of(Document.Of("a.yaml", "tags: [x]\ndraft: true\n").With("CatalogExclude", "draft"))
            .WithSource("using Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Note { [Lookup] public partial System.Collections.Generic.IReadOnlyList<string>? Tags { get; } }\n")
            .Build("a.yaml(2,8): warning CAT040: 1 of 1 documents of 'Records' left out: the field 'draft' is true"),
        "Records",
        "Tags"));

    private const string Code = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;
        [Document("Records")]
        sealed partial class Note
        {
            [Lookup] public partial IReadOnlyList<string?> Tags { get; }
            [Lookup] public partial IReadOnlyList<decimal>? Levels { get; }
            [Lookup] public partial IReadOnlyList<Sea>? Kinds { get; }
            [Key] public partial int Number { get; }
        }
        enum Sea { Calm, Still = Calm }
        """;
}
