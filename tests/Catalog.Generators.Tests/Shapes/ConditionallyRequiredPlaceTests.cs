using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>A value that another value asks for is missed where it should stand, else where that other value stands.</summary>
public sealed class ConditionallyRequiredPlaceTests
{
    private const string Code = """
        using System.Text.Json.Serialization;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            public partial Status? Status { get; }
            [RequiredIf(nameof(Status), Archive.Status.LastCall, "final")] public partial string? Deadline { get; }
            public partial Box? Box { get; }
        }

        sealed partial class Box
        {
            public partial int? Number { get; }
            [RequiredIf(nameof(Number))] public partial string? Shelf { get; }
        }

        enum Status { Draft, [JsonStringEnumMemberName("last call")] LastCall, Final }
        """;

    private static readonly Document Sound = Document.Of("sound.yaml", "status: final\ndeadline: today\nbox: { number: 1, shelf: A }\n");
    private static readonly Document Draft = Document.Of("draft.yaml", "status: draft\nbox: { number: ~ }\n");

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", "\"😀\": \"😀\"\nstatus: ‹Last Call\nbox: { \"😀\": 1, number: ‹7 }\n" },
        { "b.yaml", "status: Last Call\nbox: { \"😀\": 1, number: 7, shelf: ‹~ }\ndeadline: ‹~\n" },
        { "a.json", "{ \"😀\": \"😀\", \"status\": ‹\"Last Call\", \"box\": { \"😀\": 1, \"number\": ‹7 } }" },
        { "b.json", "{ \"status\": \"Last Call\", \"😀\": \"😀\", \"deadline\": ‹null, \"box\": { \"number\": 7, \"shelf\": ‹null } }" },
        { "a.toml", "\"😀\" = \"😀\"\nstatus = ‹\"Last Call\"\nbox = { \"😀\" = 1, number = ‹7 }\n" },
        { "a.xml", "<note><mark>😀</mark><status>‹Last Call</status><box mark=\"😀\" number=\"‹7\"/></note>" },
        { "b.xml", "<note mark=\"😀\"><‹deadline/><status>Last Call</status><box number=\"7\"><‹shelf/></box></note>" },
        { "a.md", "---\n\"😀\": \"😀\"\nstatus: ‹Last Call\nbox: { \"😀\": 1, number: ‹7 }\n---\nText.\n" },
        { "b.md", "+++\nstatus = ‹\"Last Call\"\nbox = { \"😀\" = 1, number = ‹7 }\n+++\nText.\n" },
        { "c.md", "{ \"😀\": \"😀\", \"status\": ‹\"Last Call\", \"box\": { \"😀\": 1, \"number\": ‹7 } }\n\nText.\n" },
        { "a.txt", "---\nstatus: ‹Last Call\nbox: { \"😀\": 1, number: ‹7 }\n---\nText.\n" },
    };

    public static TheoryData<string, string> Tables => new()
    {
        { "a.csv", "id,mark,status,deadline\nx,😀,Last Call,‹\ny,😀,draft,\nz,😀,\"last-call\",\"today\"\n" },
        { "b.csv", "id,mark,status\nx,😀,‹Last Call\ny,😀,draft\n" },
        { "a.tsv", "id\tmark\tstatus\tdeadline\nx\t😀\tLast Call\t‹\ny\t\t\t\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AValueThatAnotherAsksForIsMissed(string name, string marked)
    {
        string[] faults = [Faults.MissingThere("deadline", "Deadline", "status", "Last Call"), Faults.MissingThere("box.shelf", "Shelf", "box.number", "7")];
        string[] ordered = marked.IndexOf("deadline", StringComparison.Ordinal) > marked.IndexOf("shelf", StringComparison.Ordinal) ? [faults[1], faults[0]] : faults;
        var build = Project
            .Of(Document.Of(name, MarkedText.Plain(marked)), Sound, Draft)
            .WithSource(Code)
            .Build(MarkedText.Lines(name, marked, ordered));

        Assert.Equal("LastCall", LoadedAssembly.Value(build.Records.Find(name[..1])!, "Status")!.ToString());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void OfARowItIsMissedInItsCell(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Sound, Draft)
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Faults.MissingThere("deadline", "Deadline", "status", "Last Call")));

    [Fact]
    public void OfARecordPageItIsMissedWhereTheOtherValueStands() => Archive.Project
        .WithSource(UserCode.With("""
                [Field("Original Classification")] public partial string? Secrecy { get; }
                [RequiredIf(nameof(Secrecy))] public partial PartialDate? Date { get; }
            """))
        .Build("records/census.txt(3,1): " + Faults.MissingThere("Date", "Date", "Original Classification", "Secret"));

    [Fact]
    public void ValuesThatAskForNothingAreTaken()
    {
        var build = Project.Of(Sound, Draft, Document.Of("none.yaml", "box: {}\n")).WithSource(Code).Build();

        Assert.Equal("today", LoadedAssembly.Value(build.Records.Find("sound")!, "Deadline"));
        Assert.Null(LoadedAssembly.Value(build.Records.Find("draft")!, "Deadline"));
    }
}
