using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>What is wrong in a mapping that becomes a declared class is reported where it stands, in every format that has mappings.</summary>
public sealed class NestedClassPlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            public partial Source? Source { get; }
            public partial IReadOnlyList<Source>? Sources { get; }
            public partial IReadOnlyDictionary<string, Source>? Named { get; }
        }

        sealed partial class Source
        {
            public partial string Name { get; }
            public partial int? Page { get; }
            public partial Source? Parent { get; }
        }
        """;

    private const string SoundText =
        "title: Sound\nsource: { name: Log, page: 3, parent: { name: Shelf } }\nsources: [{ name: A }, { name: B, page: 2 }]\nnamed: { x: { name: C } }\n";

    private const string Yaml =
        "title: \"😀 A\"\nsource: ‹{ \"😀\": 1, page: ‹many, parent: ‹{ \"😀\": 1 } }\n"
        + "sources: [{ name: \"😀\" }, ‹{ \"😀\": 1, page: ‹two }]\nnamed:\n  \"😀\": { name: ok }\n  x:\n    ‹page: ‹large\n";

    private const string Toml =
        "title = \"😀 A\"\nsource = ‹{ \"😀\" = 1, page = ‹\"many\", parent = ‹{ \"😀\" = 1 } }\n"
        + "sources = [{ name = \"😀\" }, ‹{ \"😀\" = 1, page = ‹\"two\" }]\n[named]\n\"😀\" = { name = \"ok\" }\nx = ‹{ page = ‹\"large\" }\n";

    private const string Json =
        "{ \"title\": \"😀 A\", \"source\": ‹{ \"😀\": 1, \"page\": ‹\"many\", \"parent\": ‹{ \"😀\": 1 } },\n"
        + "  \"sources\": [{ \"name\": \"😀\" }, ‹{ \"😀\": 1, \"page\": ‹\"two\" }],\n"
        + "  \"named\": { \"😀\": { \"name\": \"ok\" }, \"x\": ‹{ \"page\": ‹\"large\" } } }\n";

    private const string Xml =
        "<note><title>😀 A</title>‹<source mark=\"😀\"><page>‹many</page>‹<parent mark=\"😀\"/></source>\n"
        + "<sources><name>😀</name></sources>‹<sources mark=\"😀\"><page>‹two</page></sources>"
        + "<named><y name=\"ok\"/>‹<x page=\"‹large\"/></named></note>";

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", Yaml },
        { "a.json", Json },
        { "a.toml", Toml },
        { "a.xml", Xml },
        { "a.md", $"---\n{Yaml}---\nText.\n" },
        { "b.md", $"+++\n{Toml}+++\nText.\n" },
        { "c.md", $"{Json}\nText.\n" },
        { "a.txt", $"---\n{Yaml}---\nText.\n" },
    };

    private static string[] Expected { get; } =
    [
        Faults.Missing("source.name", "Name"),
        Faults.Misfit("many", "source.page"),
        Faults.Missing("source.parent.name", "Name"),
        Faults.Missing("sources.name", "Name"),
        Faults.Misfit("two", "sources.page"),
        Faults.Missing("named.x.name", "Name"),
        Faults.Misfit("large", "named.x.page"),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void EachFaultIsReportedWhereItStands(string name, string marked)
    {
        var build = Project
            .Of(Document.Of(name, MarkedText.Plain(marked)), Document.Of("sound.yaml", SoundText))
            .WithSource(Code)
            .Build(MarkedText.Lines(name, marked, Expected));

        Assert.Equal("Log", ((IMapping)LoadedAssembly.Value(build.Records.Find("sound")!, "Source")!).GetValue(Field(build, "Name")));
        Assert.Equal("😀 A", build.Records.Find(name[..1])!.Title);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void LinesEndOnceAtCrLf(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked).ReplaceLineEndings("\r\n")), Document.Of("sound.yaml", SoundText))
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Expected));

    [Theory]
    [InlineData("a.yaml", "source: { name: Log, page: 3, parent: { name: Shelf } }\nsources: { name: A }\nnamed: { \"😀\": { name: C } }\n")]
    [InlineData("a.json", "{ \"source\": { \"name\": \"Log\", \"page\": 3, \"parent\": { \"name\": \"Shelf\" } }, \"sources\": [{ \"name\": \"A\" }], \"named\": { \"😀\": { \"name\": \"C\" } } }")]
    [InlineData("a.toml", "[source]\nname = \"Log\"\npage = 3\n[source.parent]\nname = \"Shelf\"\n[[sources]]\nname = \"A\"\n[named.\"😀\"]\nname = \"C\"\n")]
    [InlineData("a.xml", "<note><source name=\"Log\"><page>3</page><parent name=\"Shelf\"/></source><sources name=\"A\"/><named><x name=\"C\"/></named></note>")]
    [InlineData("a.md", "+++\nsource = { name = \"Log\", page = 3, parent = { name = \"Shelf\" } }\nsources = [{ name = \"A\" }]\nnamed = { x = { name = \"C\" } }\n+++\nText.\n")]
    public void WhatFitsIsTaken(string name, string text)
    {
        var build = Project.Of(Document.Of(name, text)).WithSource(Code).Build();
        var note = build.Records[0];

        Assert.Equal("name: Log\npage: 3\nparent:\n  name: Shelf", Text(build, note, "Source"));
        Assert.Equal("- name: A", Text(build, note, "Sources"));
        Assert.EndsWith(":\n  name: C", Text(build, note, "Named"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yaml", "😀: 1\nsource: ‹Log\nsources: ‹Log\nnamed: ‹Log\n")]
    [InlineData("a.json", "{ \"😀\": \"😀\", \"source\": ‹\"Log\", \"sources\": ‹\"Log\", \"named\": ‹\"Log\" }")]
    [InlineData("a.toml", "\"😀\" = 1\nsource = ‹\"Log\"\nsources = [‹\"Log\"]\nnamed = ‹\"Log\"\n")]
    [InlineData("a.csv", "id,mark,source,sources,named\na,😀,‹Log,‹\"Log\",‹Log\n")]
    [InlineData("a.tsv", "id\tmark\tsource\tsources\tnamed\na\t😀\t‹Log\t‹\"Log\"\t‹Log\n")]
    [InlineData("a.xml", "<note><mark>😀</mark><source>‹Log</source><sources>‹Log</sources><named>‹Log</named></note>")]
    [InlineData("a.txt", "---\n😀: 1\nsource: ‹Log\nsources: ‹Log\nnamed: ‹Log\n---\nText.\n")]
    public void WhatIsNoMappingDoesNotFit(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Document.Of("sound.yaml", SoundText))
        .WithSource(Code)
        .Build(MarkedText.Lines(
            name, marked, [.. new[] { "source", "sources", "named" }.Select(field => Faults.Misfit("Log", field, "a mapping of names to values"))]));

    private static Field Field(Build build, string property) =>
        ((IMapping)LoadedAssembly.Value(build.Records.Find("sound")!, "Source")!).Fields.Single(field => field.Property == property);

    private static string? Text(Build build, IDocument note, string property) =>
        note.GetText(build.Records.Fields.Single(field => field.Property == property));
}
