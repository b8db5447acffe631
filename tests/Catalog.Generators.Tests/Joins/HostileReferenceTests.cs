using System.Globalization;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Shapes;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Joins;

/// <summary>Whatever a reference leads to, generated code compiles, and one error tells what is wrong.</summary>
public sealed class HostileReferenceTests
{
    private const string Head = "using System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing Catalog.Documents;\nnamespace Archive;\n";

    private const string Joint = Head + """
        [Document("Records")] sealed partial class Note
        {
            public partial Keeper? Author { get; }
            public partial Box? Box { get; }
        }
        sealed partial class Box { public partial Keeper? Owner { get; } }
        [Document("Keepers")] sealed partial class Keeper
        {
            [Key] public partial string Email { get; }
            [ReferencedBy("Author")] public partial IReadOnlyList<Note> Wrote { get; }
        }
        """;

    private static readonly Document Note = Document.Of("a.yaml", "title: A\nauthor: ada\nbox: { owner: ada@x }\n");
    private static readonly Document Ada = Document.Of("ada.yaml", "title: Ada\nemail: ada@x\n", "Keepers");

    [Fact]
    public void OfACollectionWithoutFilesNoneIsFound() => Project.Of(Document.Of("a.yaml", "author: ada\n"))
        .WithSource(Head + "[Document(\"Records\")] sealed partial class Note { public partial Keeper? Author { get; } }\n[Document(\"Keepers\")] sealed partial class Keeper;\n")
        .Build(
            "a.yaml(1,9): " + Faults.Dangling("ada", "author", "Keepers", "write the id of one"),
            "Code.cs(6,44): warning CAT022: No file belongs to the collection 'Keepers': give an AdditionalFiles item CatalogCollection=\"Keepers\", and see that its pattern matches files");

    [Theory]
    [InlineData("sealed class Keeper;", 36, "it must be partial: the generator writes the other half")]
    [InlineData("abstract partial class Keeper;", 46, "it must be neither static nor abstract: the generator makes instances of it")]
    public void OfAFaultyClassThatFaultIsTheOnlyOne(string declaration, int column, string reason)
    {
        var build = Project.Of(Document.Of("a.yaml", "author: ada\nothers: [ada]\n"), Ada)
            .WithSource(Head + "[Document(\"Records\")] sealed partial class Note { public partial Keeper? Author { get; } public partial IReadOnlyList<Keeper>? Others { get; } }\n[Document(\"Keepers\")] " + declaration + "\n")
            .Build($"Code.cs(6,{column}): error CAT014: 'Keeper' can't be completed: {reason}");

        Assert.Null(LoadedAssembly.Value(build.Records[0], "Author"));
        Assert.Equal("Ada", build.Collections["Keepers"][0].Title);
    }

    [Theory]
    [InlineData("using Archive;\n", "KeepersDocument")]
    [InlineData("", "Archive.KeepersDocument")]
    [InlineData("", "global::Archive.KeepersDocument")]
    [InlineData("", "IReadOnlyList<Archive.KeepersDocument>")]
    [InlineData("using Archive;\n", "IReadOnlyDictionary<string, KeepersDocument>")]
    public void AnInferredClassOfAnotherNamespaceIsFound(string usings, string type)
    {
        var value = type.Contains("Dictionary", StringComparison.Ordinal) ? "{ x: ada }" : "ada";
        var project = Project.Of(Document.Of("a.yaml", $"author: {value}\n"), Ada)
            .WithSource($"using System.Collections.Generic;\nusing Catalog.Documents;\n{usings}namespace Web;\n[Document(\"Records\")]\nsealed partial class Note {{ public partial {type}? Author {{ get; }} }}\n");

        Assert.Equal(type.Contains("Dictionary", StringComparison.Ordinal) ? "x: ada" : "ada", Shown(project.Build()));
    }

    [Fact]
    public void AnInferredClassMayHaveAPartOfTheUser()
    {
        var build = Project.Of(Note, Ada)
            .WithSource(Head + """
                [Document("Records")] sealed partial class Note { public partial KeepersDocument? Author { get; } public partial Box? Box { get; } }
                sealed partial class Box { public partial IReadOnlyList<KeepersDocument>? Owner { get; } }
                sealed partial class KeepersDocument { internal string Greeting => "Dear " + Title; }
                """)
            .Build("a.yaml(3,15): " + Faults.Dangling("ada@x", "box.owner", "Keepers", "write the id of one"));

        Assert.Equal(["ada"], Joined.Ids(build, "Records", "a", "Author"));
        Assert.Equal("Dear Ada", LoadedAssembly.Value(build.Collections["Keepers"][0], "Greeting"));
        Assert.DoesNotContain(build.Files.Keys, name => name.Contains("KeepersDocument", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutMembersTheyAreFoundInTheCollection()
    {
        var build = Project.Of(Note.With("CatalogMembers", "None"), Ada.With("CatalogMembers", "None")).WithSource(Joint).Build();

        Assert.Equal(["ada"], Joined.Ids(build, "Records", "a", "Author"));
        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "ada", "Wrote"));
        Assert.Contains("global::Archive.Keepers.All.Find(\"ada\")!", build.Files["Records/Documents/A.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void WithNullableOffTheyCompile()
    {
        var build = Project.Of(Document.Of("a.yaml", "author: ada\nothers: [ada@x]\nposts: { x: ada }\nbox: { owner: ada }\nstatus: x\n"), Ada)
            .WithoutNullable()
            .WithSource(Head + """
                [Document("Records")] sealed partial class Note
                {
                    public partial Keeper Author { get; }
                    public partial IReadOnlyList<Keeper> Others { get; }
                    public partial IReadOnlyDictionary<string, Keeper> Posts { get; }
                    public partial Box Box { get; }
                    [Lookup] public partial string Status { get; }
                    [RequiredIf(nameof(Status))] public partial Keeper Next { get; }
                }
                sealed partial class Box { public partial Keeper Owner { get; } }
                [Document("Keepers")] sealed partial class Keeper
                {
                    [Key] public partial string Email { get; }
                    [ReferencedBy("Author")] public partial IReadOnlyList<Note> Wrote { get; }
                }
                """)
            .Build(
                "Code.cs(12,56): warning CAT015: No document of 'Records' has a field 'Next' for 'Next'; the fields are author, others, posts, box, status",
                "a.yaml(5,9): " + Faults.MissingThere("Next", "Next", "status", "x"));

        Assert.Equal(["ada"], Joined.Ids(build, "Records", "a", "Others"));
        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "ada", "Wrote"));
    }

    [Fact]
    public void AFileThatIsGivenTwiceIsOneReferrer()
    {
        var build = Project.Of(Note, Document.Of("a.yaml", "title: A\nauthor: ada\nbox: { owner: ada@x }\n"), Ada, Document.Of("ada.yaml", "title: Ada\nemail: ada@x\n", "Keepers"))
            .WithSource(Joint)
            .Build();

        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "ada", "Wrote"));
        Assert.Equal("ada", Joined.Find(build, "Keepers", "Email", "ada@x")?.Id);
    }

    [Fact]
    public void OfTwoDocumentsWithOneIdTheFirstIsMeant()
    {
        var build = Project
            .Of(Note, Document.Of("z.yaml", "id: a\nauthor: Ada\n"), Ada, Document.Of("bob.yaml", "id: ada\nemail: bob@x\n", "Keepers"))
            .WithSource(Joint)
            .Build(
                "bob.yaml(1,5): error CAT012: The id 'ada' belongs to 'ada.yaml(1)' already: ids are unique in a collection, also ignoring case; give it another one [ada.yaml(1,8)]",
                "z.yaml(1,5): error CAT012: The id 'a' belongs to 'a.yaml(1)' already: ids are unique in a collection, also ignoring case; give it another one [a.yaml(1,8)]",
                "z.yaml(2,9): " + Faults.Dangling("Ada", "author", "Keepers", "did you mean 'ada'?"));

        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "ada", "Wrote"));
    }

    [Fact]
    public void OfManyFilesTheyAreFoundInEveryShard()
    {
        const int Count = 520;
        Document[] notes = [.. Enumerable.Range(0, Count).Select(number => Document.Of(
            FormattableString.Invariant($"n{number:000}.yaml"), FormattableString.Invariant($"title: N{number:000}\nnumber: {number}\nnext: {(number + 1) % Count}\nauthor: ada\n")))];
        var build = Project.Of([.. notes, Ada])
            .WithSource(Head + """
                [Document("Records")] sealed partial class Note
                {
                    [Key] public partial int Number { get; }
                    public partial Note Next { get; }
                    public partial Keeper Author { get; }
                    [ReferencedBy(nameof(Next))] public partial IReadOnlyList<Note> Before { get; }
                }
                [Document("Keepers")] sealed partial class Keeper { [ReferencedBy("Author")] public partial IReadOnlyList<Note> Wrote { get; } }
                """);
        var (driver, compilation) = Generation.Run(build);
        var result = driver.GetRunResult().Results[0];
        var assembly = new LoadedAssembly(Projects.Emission.Of(compilation).Image);
        var records = assembly.Collections["Records"];

        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedSources, source => source.HintName.StartsWith("Records/Documents/Shard.", StringComparison.Ordinal));
        Assert.Equal("n000", ((IDocument)LoadedAssembly.Value(records.Find("n519")!, "Next")!).Id);
        Assert.Equal("n519", Assert.Single((IEnumerable<IDocument>)LoadedAssembly.Value(records.Find("n000")!, "Before")!).Id);
        Assert.Equal(Count, ((IEnumerable<IDocument>)LoadedAssembly.Value(assembly.Collections["Keepers"][0], "Wrote")!).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(30)]
    public async Task ThreadsMayMeetInACircle(int length)
    {
        var build = Project
            .Of([.. Enumerable.Range(0, length).Select(number => Document.Of(
                FormattableString.Invariant($"n{number}.yaml"), FormattableString.Invariant($"title: N{number}\nnext: n{(number + 1) % length}\nmore: [n{number}, n{(number + 1) % length}]\n")))])
            .WithSource(Head + """
                [Document("Records")] sealed partial class Note
                {
                    public partial Note Next { get; }
                    public partial IReadOnlyList<Note> More { get; }
                    [ReferencedBy(nameof(Next))] public partial IReadOnlyList<Note> Before { get; }
                }
                """)
            .Build();
        using var start = new Barrier(16);

        var ends = await Task.WhenAll(Enumerable.Range(0, 16).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                return Around(build.Records.Find("n" + (thread % length).ToString(CultureInfo.InvariantCulture))!, length);
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(ends, Assert.True);
    }

    private static string? Shown(Build build) => build.Records[0].GetText(build.Records.Fields[0]);

    // Once around by each way leads to the same object.
    private static bool Around(IDocument start, int length)
    {
        var (forth, back) = (start, start);
        for (var i = 0; i < length; i++)
        {
            forth = ((IEnumerable<IDocument>)LoadedAssembly.Value(forth, "More")!).Last();
            back = ((IEnumerable<IDocument>)LoadedAssembly.Value(back, "Before")!).Single();
        }

        return ReferenceEquals(start, forth) && ReferenceEquals(start, back);
    }
}
