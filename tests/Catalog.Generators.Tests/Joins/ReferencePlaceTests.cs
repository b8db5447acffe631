using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Catalog.Generators.Tests.Shapes;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Joins;

/// <summary>A value that names no document is reported where it stands, in every format; one that does is the document.</summary>
public sealed class ReferencePlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            public partial Keeper? Author { get; }
            [Field("readers", Separator = ";")] public partial IReadOnlyList<Keeper>? Readers { get; }
            public partial IReadOnlyDictionary<string, Keeper>? Posts { get; }
            public partial Box? Box { get; }
        }

        sealed partial class Box
        {
            public partial Keeper? Owner { get; }
        }

        [Document("Keepers")]
        sealed partial class Keeper
        {
            [Key] public partial string Email { get; }
        }
        """;

    private const string Advice = "write its id, or its Email";

    private static readonly Document Keepers = Document
        .Of("keepers.yaml", "ada: { email: ada@harbour.example, aliases: [ada-quill] }\nbob: { email: bob@harbour.example }\ncat: { email: cat@harbour.example, draft: true }\n", "Keepers")
        .With("CatalogRecords", "*").With("CatalogExclude", "draft");

    private static readonly Document Sound = Document.Of(
        "sound.yaml", "author: ada\nreaders: [bob@harbour.example, ada-quill]\nposts: { \"😀\": ada@harbour.example }\nbox: { owner: \" bob \" }\n");

    private static string LeftOut { get; } = "keepers.yaml(3,43): warning CAT040: 1 of 3 documents of 'Keepers' left out: the field 'draft' is true";

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", "title: \"😀\"\nauthor: ‹adda\nreaders: [ada, ‹\"😀\"]\nposts: { \"😀\": ada, x: ‹bob@harbor.example }\nbox: { \"😀\": 1, owner: ‹cat }\n" },
        { "a.json", "{ \"title\": \"😀\", \"author\": ‹\"adda\", \"readers\": [\"ada\", ‹\"😀\"],\n \"posts\": { \"😀\": \"ada\", \"x\": ‹\"bob@harbor.example\" }, \"box\": { \"😀\": 1, \"owner\": ‹\"cat\" } }" },
        { "a.toml", "title = \"😀\"\nauthor = ‹\"adda\"\nreaders = [\"ada\", ‹\"😀\"]\nposts = { \"😀\" = \"ada\", x = ‹\"bob@harbor.example\" }\nbox = { \"😀\" = 1, owner = ‹\"cat\" }\n" },
        { "a.xml", "<note title=\"😀\"><author>‹adda</author><readers>ada; ‹😀</readers><posts y=\"ada\" x=\"‹bob@harbor.example\"/><box mark=\"😀\" owner=\"‹cat\"/></note>" },
        { "a.md", "---\ntitle: \"😀\"\nauthor: ‹adda\nreaders: ada; ‹😀\nposts: { \"😀\": ada, x: ‹bob@harbor.example }\nbox: { owner: ‹cat }\n---\nText.\n" },
        { "b.md", "+++\ntitle = \"😀\"\nauthor = ‹\"adda\"\nreaders = [‹\"😀\"]\nposts = { x = ‹\"bob@harbor.example\" }\nbox = { owner = ‹\"cat\" }\n+++\nText.\n" },
        { "c.md", "{ \"title\": \"😀\", \"author\": ‹\"adda\", \"readers\": [‹\"😀\"], \"posts\": { \"x\": ‹\"bob@harbor.example\" }, \"box\": { \"owner\": ‹\"cat\" } }\n\nText.\n" },
        { "a.txt", "---\ntitle: \"😀\"\nauthor: ‹adda\nreaders: [‹\"😀\"]\nposts: { x: ‹bob@harbor.example }\nbox: { owner: ‹cat }\n---\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AReferenceThatLeadsNowhereIsReportedWhereItStands(string name, string marked)
    {
        var build = Project.Of(Document.Of(name, MarkedText.Plain(marked)), Sound, Keepers).WithSource(Code).Build(
        [
            .. MarkedText.Lines(
                name,
                marked,
                Faults.Dangling("adda", "author", "Keepers", "did you mean 'ada'?"),
                Faults.Dangling(@"\uD83D\uDE00", "readers", "Keepers", Advice),
                Faults.Dangling("bob@harbor.example", "posts.x", "Keepers", "did you mean 'bob@harbour.example'?"),
                Faults.Dangling("cat", "box.owner", "Keepers", "it is left out, since its field says so")),
            LeftOut,
        ]);

        AssertSound(build);
    }

    [Theory]
    [InlineData("a.csv", "id,title,author,readers\na,😀,‹adda,‹\"ada; 😀\"\n", "‹\"ada; 😀", "\"ada; ‹😀")]
    [InlineData("b.csv", "id,title,author,readers\nb,😀,‹\"adda\",ada; ‹😀\n", "", "")]
    [InlineData("a.tsv", "id\ttitle\tauthor\treaders\na\t😀\t‹adda\t\"ada; ‹😀\"\n", "", "")]
    public void OfARowItIsReportedInItsCell(string name, string text, string old, string changed)
    {
        var marked = old.Length == 0 ? text : text.Change(old, changed);
        Project.Of(Document.Of(name, MarkedText.Plain(marked)), Sound, Keepers).WithSource(Code).Build(
        [
            .. MarkedText.Lines(name, marked, Faults.Dangling("adda", "author", "Keepers", "did you mean 'ada'?"), Faults.Dangling(@"\uD83D\uDE00", "readers", "Keepers", Advice)),
            LeftOut,
        ]);
    }

    [Fact]
    public void OfARecordPageItIsReportedInItsLine()
    {
        var build = Project
            .Of(Archive.Tide, Archive.Lamp, Document.Of("north-skerry.yaml", "title: North Skerry\n", "Places"))
            .WithSource("""
                using System.Collections.Generic;
                using Catalog.Documents;
                namespace Archive;
                [Document("Records")]
                sealed partial class Paper
                {
                    public partial IReadOnlyList<Place>? Places { get; }
                }
                [Document("Places")]
                sealed partial class Place
                {
                    [System.ComponentModel.DataAnnotations.Key] public partial string Title { get; }
                }
                """.Change("    [System.ComponentModel.DataAnnotations.Key] public partial string Title { get; }\n", "    [System.ComponentModel.DataAnnotations.Key, Field(\"title\")] public partial string Name { get; }\n"))
            .Build("records/tide.txt(13,1): " + Faults.Dangling("Osthaven", "Places", "Places", "write its id, or its Name"));

        Assert.Equal("north-skerry", Assert.Single((IEnumerable<IDocument>)LoadedAssembly.Value(build.Records.Find("lamp")!, "Places")!).Id);
    }

    [Theory]
    [InlineData("a.json", "{ \"author\": \"ada\", \"readers\": [\"bob@harbour.example\", \"ada-quill\"], \"posts\": { \"😀\": \"ada@harbour.example\" }, \"box\": { \"owner\": \"bob\" } }")]
    [InlineData("a.toml", "author = \"ada\"\nreaders = \"bob@harbour.example; ada-quill\"\nposts = { x = \"ada@harbour.example\" }\n[box]\nowner = \"bob\"\n")]
    [InlineData("a.xml", "<note author=\"ada\"><readers>bob@harbour.example</readers><readers>ada-quill</readers><posts x=\"ada@harbour.example\"/><box><owner> bob </owner></box></note>")]
    [InlineData("a.md", "---\nauthor: ada\nreaders: bob@harbour.example;ada-quill\nposts: { x: ada@harbour.example }\nbox: { owner: bob }\n---\nText.\n")]
    [InlineData("a.txt", "---\nauthor: ada\nreaders: bob@harbour.example;ada-quill\nposts: { x: ada@harbour.example }\nbox: { owner: bob }\n---\nText.\n")]
    public void AReferenceByIdByKeyOrByAliasIsTheDocument(string name, string text) =>
        AssertSound(Project.Of(Document.Of(name, text), Sound, Keepers).WithSource(Code).Build(LeftOut), "a");

    [Fact]
    public void WithoutAKeyTheIdIsAsked() => Project
        .Of(Document.Of("a.yaml", "port: 😀\n"), Document.Of("north.yaml", "title: North\n", "Ports"))
        .WithSource("using Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Note { public partial PortsDocument? Port { get; } }\n")
        .Build("a.yaml(1,7): " + Faults.Dangling(@"\uD83D\uDE00", "port", "Ports", "write the id of one"));

    [Fact]
    public void AReferenceIsOneTextAlone() => Project
        .Of(Document.Of("a.yaml", "author: { name: ada }\nreaders: [[ada]]\n"), Sound, Keepers)
        .WithSource(Code)
        .Build(
            "a.yaml(1,9): " + Faults.Misfit("…", "author", "a single value, or a property that is a class, an IReadOnlyDictionary or a DataNode"),
            LeftOut);

    private static void AssertSound(Build build, string id = "sound")
    {
        var note = build.Records.Find(id)!;

        Assert.Equal("ada", ((IDocument)LoadedAssembly.Value(note, "Author")!).Id);
        Assert.Equal(["bob", "ada"], ((IEnumerable<IDocument>)LoadedAssembly.Value(note, "Readers")!).Select(keeper => keeper.Id));
        Assert.Equal("ada", Assert.Single(((System.Collections.IEnumerable)LoadedAssembly.Value(note, "Posts")!.GetType().GetProperty("Values")!.GetValue(LoadedAssembly.Value(note, "Posts"))!).Cast<IDocument>()).Id);
        var box = (IMapping)LoadedAssembly.Value(note, "Box")!;
        Assert.Equal("bob", ((IDocument)box.GetValue(box.Fields.Single(field => field.Property == "Owner"))!).Id);
    }
}
