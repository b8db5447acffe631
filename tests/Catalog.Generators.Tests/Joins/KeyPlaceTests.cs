using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Catalog.Generators.Tests.Shapes;

namespace Catalog.Generators.Tests.Joins;

/// <summary>A key that two documents have is reported at the second, in every format.</summary>
public sealed class KeyPlaceTests
{
    private const string Code = """
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            [Key, Field("number")] public partial int? Number { get; }
        }
        """;

    // In order of id the first, so that it has the key.
    private static readonly Document First = Document.Of("1.yaml", "title: First\nnumber: 7\n");

    [Theory]
    [InlineData("a.yaml", "title: \"😀\"\nnumber: ‹+7\n")]
    [InlineData("a.yaml", "{ \"😀\": \"😀\", number: ‹[7] }\n")]
    [InlineData("a.json", "{ \"title\": \"😀\", \"number\": ‹7 }")]
    [InlineData("a.json", "{ \"title\": \"😀\", \"number\": ‹\"07\" }")]
    [InlineData("a.toml", "title = \"😀\"\nnumber = ‹7\n")]
    [InlineData("a.csv", "id,title,number\na,😀,‹\"7\"\n")]
    [InlineData("a.tsv", "id\ttitle\tnumber\na\t😀\t‹7\n")]
    [InlineData("a.xml", "<note title=\"😀\"><number>\n  ‹7\n</number></note>")]
    [InlineData("a.md", "---\ntitle: \"😀\"\nnumber: ‹7\n---\nText.\n")]
    [InlineData("a.md", "+++\ntitle = \"😀\"\nnumber = ‹7\n+++\nText.\n")]
    [InlineData("a.md", "{ \"title\": \"😀\", \"number\": ‹7 }\n\nText.\n")]
    [InlineData("a.txt", "---\ntitle: \"😀\"\nnumber: ‹7\n---\nText.\n")]
    public void TheSecondIsReportedWhereItStands(string name, string marked)
    {
        var build = Project
            .Of(First, Document.Of(name, MarkedText.Plain(marked)), Document.Of("none.yaml", "number: ~\n"), Document.Of("other.yaml", "number: 8\n"))
            .WithSource(Code)
            .Build([.. MarkedText.Lines(name, marked, Faults.NotUnique("7", "Number", "1", 2) + " [1.yaml(2,9)]")]);

        Assert.Equal(("1", "other", null), (Find(build, 7), Find(build, 8), Find(build, 9)));
    }

    [Fact]
    public void OfARecordPageItIsReportedInItsLine() => Project
        .Of(Archive.Tide, Document.Of("records/zz.txt", Pages.Tide.Change("Spring Tides", "Autumn Tides")))
        .WithSource("using Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Paper { [System.ComponentModel.DataAnnotations.Key, Field(\"Record ID\")] public partial long Number { get; } }\n")
        .Build("records/zz.txt(26,1): " + Faults.NotUnique("112240", "Number", "tide", 26) + " [records/tide.txt(26,1)]");

    [Fact]
    public void OfManyEachButTheFirstIsReported() => Project
        .Of(Document.Of("a.csv", "id,number\nc,1\nb,2\na,1\nd,1\n"))
        .WithSource(Code)
        .Build(
            "a.csv(2,3): " + Faults.NotUnique("1", "Number", "a", 4) + " [a.csv(4,3)]",
            "a.csv(5,3): " + Faults.NotUnique("1", "Number", "a", 4) + " [a.csv(4,3)]");

    private static string? Find(Build build, int number) =>
        Joined.Find(build, "Records", "Number", number)?.Id;
}
