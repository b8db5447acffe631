using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>A member of an enum is found by its own text, and what is none is reported where it stands.</summary>
public sealed class EnumTextPlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            public partial Status? Status { get; }
            public partial IReadOnlyList<Status>? Past { get; }
            public partial Box? Box { get; }
        }

        sealed partial class Box
        {
            public partial Status? Status { get; }
        }

        enum Status { Draft, [JsonStringEnumMemberName("last call")] LastCall, Final, Closed = Final }
        """;

    private const string Known = "its members are Draft, last call, Final, Closed";

    private static readonly Document Sound = Document.Of("sound.yaml", "status: Last-Call\npast: [draft, lastcall, closed]\nbox: { status: FINAL }\n");

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", "title: \"😀\"\nstatus: ‹lsat call\npast: [\"last call\", ‹\"😀\"]\nbox: { \"😀\": 1, status: ‹Finl }\n" },
        { "a.json", "{ \"title\": \"😀\", \"status\": ‹\"lsat call\", \"past\": [\"last call\", ‹\"😀\"], \"box\": { \"😀\": 1, \"status\": ‹\"Finl\" } }" },
        { "a.toml", "title = \"😀\"\nstatus = ‹\"lsat call\"\npast = [\"last call\", ‹\"😀\"]\nbox = { \"😀\" = 1, status = ‹\"Finl\" }\n" },
        { "a.xml", "<note title=\"😀\"><status>‹lsat call</status><past>last call</past><past>‹😀</past><box mark=\"😀\" status=\"‹Finl\"/></note>" },
        { "a.md", "---\ntitle: \"😀\"\nstatus: ‹lsat call\npast: [\"last call\", ‹\"😀\"]\nbox: { status: ‹Finl }\n---\nText.\n" },
        { "b.md", "+++\ntitle = \"😀\"\nstatus = ‹\"lsat call\"\npast = [‹\"😀\"]\nbox = { status = ‹\"Finl\" }\n+++\nText.\n" },
        { "c.md", "{ \"title\": \"😀\", \"status\": ‹\"lsat call\", \"past\": [‹\"😀\"], \"box\": { \"status\": ‹\"Finl\" } }\n\nText.\n" },
        { "a.txt", "---\ntitle: \"😀\"\nstatus: ‹lsat call\npast: [‹\"😀\"]\nbox: { status: ‹Finl }\n---\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AValueThatIsNoMemberIsReportedWhereItStands(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Sound)
        .WithSource(Code)
        .Build(MarkedText.Lines(
            name,
            marked,
            Faults.NoMember("lsat call", "status", "Status", "did you mean 'last call'?"),
            Faults.NoMember(@"\uD83D\uDE00", "past", "Status", Known),
            Faults.NoMember("Finl", "box.status", "Status", "did you mean 'Final'?")));

    [Theory]
    [InlineData("a.csv", "id,title,status,past\na,😀,‹lsat call,\"‹😀\"\n")]
    [InlineData("a.tsv", "id\ttitle\tstatus\tpast\na\t😀\t‹\"lsat call\"\t‹😀\n")]
    public void OfARowItIsReportedInItsCell(string name, string marked)
    {
        var quoted = marked.Replace("\"‹", "‹\"", StringComparison.Ordinal);
        Project
            .Of(Document.Of(name, MarkedText.Plain(quoted)), Sound)
            .WithSource(Code)
            .Build(MarkedText.Lines(
                name,
                quoted,
                Faults.NoMember("lsat call", "status", "Status", "did you mean 'last call'?"),
                Faults.NoMember(@"\uD83D\uDE00", "past", "Status", Known)));
    }

    [Fact]
    public void OfARecordPageItIsReportedInItsLine() => Archive.Project
        .WithSource("""
            using Catalog.Documents;
            using System.Text.Json.Serialization;
            namespace Archive;
            [Document("Records")]
            sealed partial class Paper
            {
                [Field("Original Classification")] public partial Secrecy? Secrecy { get; }
            }

            enum Secrecy { [JsonStringEnumMemberName("top secret")] Highest, [JsonStringEnumMemberName("secert")] High }
            """)
        .Build("records/census.txt(23,1): " + Faults.NoMember("Secret", "Original Classification", "Secrecy", "did you mean 'secert'?"));

    [Fact]
    public void ItsOwnTextIsFoundHoweverItIsSpelled()
    {
        var build = Project.Of(Sound).WithSource(Code).Build();
        var note = build.Records[0];

        Assert.Equal("LastCall", LoadedAssembly.Value(note, "Status")!.ToString());
        Assert.Equal("last call", note.GetText(build.Records.Fields.Single(field => field.Property == "Status")));
    }

    [Fact]
    public void TwoMembersOfOneTextAreReported() => Project
        .Of(Document.Of("a.yaml", "sea: calm\n"))
        .WithSource("""
            using System.Text.Json.Serialization;
            using Catalog.Documents;
            namespace Archive;
            [Document("Records")]
            sealed partial class Note { public partial Sea Sea { get; } }
            enum Sea { Calm, [JsonStringEnumMemberName("calm")] Still, Rough }
            """)
        .Build("Code.cs(5,48): error CAT014: 'Note.Sea' can't be completed: documents write two members of Sea as 'calm'");

    [Fact]
    public void TwoNamesOfOneValueAreOneMember()
    {
        var note = Project.Of(Sound).WithSource(Code).Build().Records[0];

        Assert.Equal([0, 1, 2], ((System.Collections.IEnumerable)LoadedAssembly.Value(note, "Past")!).Cast<int>());
    }
}
