using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

/// <summary>A value that does not fit its declared type is reported where it stands, in every format.</summary>
public sealed class ValuePlaceTests
{
    private const string Whole = "a whole number from -2147483648 to 2147483647, such as 42";
    private const string Day = "a full date, such as 1945-06-08 or June 8, 1945";
    private const string Single = "a single value, or a property that is a class, an IReadOnlyDictionary or a DataNode";

    private static readonly string Declared = UserCode.With("""
            public partial int? Count { get; }
            public partial Sea? Sea { get; }
            public partial IReadOnlyList<int>? Marks { get; }
            public partial IReadOnlyDictionary<string, int>? Sizes { get; }
            public partial System.DateOnly? Day { get; }
            public partial IReadOnlyDictionary<string, IReadOnlyList<int>>? Deep { get; }
        """) + "enum Sea { Calm, Rough }";

    // Has every field, so that none is unknown.
    private static readonly Document Sound =
        Document.Of("sound.yaml", "count: 1\nsea: calm\nmarks: [1]\nsizes: { x: 1 }\nday: 2020-01-01\ndeep: { x: [1] }\n");

    public static TheoryData<string, string, string[]> Formats => new()
    {
        {
            "a.yaml",
            "title: \"😀 A\"\n\"😀\": 1\ncount: many\nsea: Ruogh\nmarks: [1, \"😀\", two]\nsizes: { \"😀\": 1, x: large }\n"
                + "day: 2020-02-30\ndeep:\n  x: [1]\n  y: [2, \"😀😀\", three]\n",
            [
                Misfit("3,8", "many", "count", Whole),
                NoMember("4,6", "Ruogh", "did you mean 'Rough'?"),
                Misfit("5,12", @"\uD83D\uDE00", "marks", Whole),
                Misfit("5,18", "two", "marks", Whole),
                Misfit("6,22", "large", "sizes.x", Whole),
                Misfit("7,6", "2020-02-30", "day", Day),
                Misfit("10,10", @"\uD83D\uDE00\uD83D\uDE00", "deep.y", Whole),
                Misfit("10,18", "three", "deep.y", Whole),
            ]
        },
        {
            "b.json",
            "{ \"title\": \"😀 B\", \"😀\": \"😀\", \"count\": \"many\",\n \"sea\": \"Clam\", \"marks\": [1, \"😀\", {}],\n"
                + " \"sizes\": { \"😀\": 1, \"x\": 1.5 }, \"day\": \"today\",\n\"deep\": { \"x\": { \"y\": 1 }, \"z\": [[1, [2]]] } }",
            [
                Misfit("1,41", "many", "count", Whole),
                NoMember("2,9", "Clam", "did you mean 'Calm'?"),
                Misfit("2,30", @"\uD83D\uDE00", "marks", Whole),
                Misfit("2,36", "…", "marks", Single),
                Misfit("3,27", "1.5", "sizes.x", Whole),
                Misfit("3,41", "today", "day", Day),
                Misfit("4,16", "…", "deep.x", Single),
                Misfit("4,38", "…", "deep.z", "a single value, or a property that is an IReadOnlyList"),
            ]
        },
        {
            "c.csv",
            "id,title,count,sea,marks,day\nc,\"😀 C\",😀,Still,x,2020-13-01\n",
            [
                Misfit("2,10", @"\uD83D\uDE00", "count", Whole),
                NoMember("2,13", "Still", "its members are Calm, Rough"),
                Misfit("2,19", "x", "marks", Whole),
                Misfit("2,21", "2020-13-01", "day", Day),
            ]
        },
        {
            "d.tsv",
            "id\ttitle\tcount\tsea\tday\nd\t😀 D\t 1.5\tcalm\t\"1.1.2020\"\n",
            [Misfit("2,8", " 1.5", "count", Whole), Misfit("2,18", "1.1.2020", "day", Day)]
        },
        {
            "e.xml",
            "<e count=\"1e3\"><title>😀 E</title><sea>😀</sea>\n<marks>1</marks><marks>😀 2</marks>"
                + "<sizes x=\"1\" y=\"😀\"/>\n<day>\n  today</day><deep><x>1</x><y>2</y><y>two</y></deep></e>",
            [
                Misfit("1,11", "1e3", "count", Whole),
                NoMember("1,40", @"\uD83D\uDE00", "its members are Calm, Rough"),
                Misfit("2,24", @"\uD83D\uDE00 2", "marks", Whole),
                Misfit("2,52", @"\uD83D\uDE00", "sizes.y", Whole),
                Misfit("4,3", "today", "day", Day),
                Misfit("4,39", "two", "deep.y", Whole),
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AValueIsReportedWhereItStands(string name, string text, string[] faults)
    {
        var build = Project.Of(Document.Of(name, text), Sound).WithSource(Declared).Build([.. faults.Select(fault => name + fault)]);

        Assert.StartsWith("😀", build.Records[0].Title, StringComparison.Ordinal);
        Assert.Equal(1, LoadedAssembly.Value(build.Records[1], "Count"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void LinesEndOnceAtCrLf(string name, string text, string[] faults) =>
        Project.Of(Document.Of(name, text.ReplaceLineEndings("\r\n")), Sound).WithSource(Declared).Build([.. faults.Select(fault => name + fault)]);

    [Fact]
    public void OneBuildTellsThemOfAllDocuments()
    {
        var files = Formats.Select(row => row.Data).ToList();

        Project
            .Of([.. files.Select(file => Document.Of(file.Item1, file.Item2))])
            .WithSource(Declared)
            .Build([.. files.SelectMany(file => file.Item3.Select(fault => file.Item1 + fault))]);
    }

    [Theory]
    [InlineData("a.yaml", "title: A\nneed:\n", "2,6")]
    [InlineData("a.yaml", "author: Ada\ntitle: A\n", "2,8")]
    [InlineData("a.yaml", "# Nobody\nauthor: Ada\n", "2,1")]
    [InlineData("a.json", "{ \"title\": \"😀\",\r\n  \"need\": null }", "2,11")]
    [InlineData("a.json", "{\r\n  \"title\": \"😀\" }", "2,12")]
    [InlineData("a.json", "{ \"need\": [] }", "1,11")]
    [InlineData("a.csv", "id,title,need\r\na,\"😀\",\r\n", "2,8")]
    [InlineData("a.csv", "id,title\r\na,A\r\n", "2,3")]
    [InlineData("a.tsv", "id\tneed\tmore\na\t\tx\n", "2,3")]
    [InlineData("a.xml", "<a><title>😀</title><need/></a>", "1,22")]
    [InlineData("a.xml", "<a>\n  <title>A</title></a>", "2,10")]
    public void AMissingValueIsReportedWhereItShouldStandElseAtTheDocument(string name, string text, string place) => Project
        .Of(Document.Of(name, text), Document.Of("b.yaml", "title: B\nneed: x\n"))
        .WithSource(UserCode.With("    public partial string Need { get; }"))
        .Build(
            $"{name}({place}): error CAT017: The field 'need' has no value here, but 'Need' is declared as one that every document has: "
            + "give it a value, or make the property nullable");

    [Theory]
    [InlineData("a.yaml", "title: A\nmarks: [1, ~]\n", "2,12", "marks")]
    [InlineData("a.json", "{ \"marks\": [1,\n null] }", "2,2", "marks")]
    [InlineData("a.json", "{ \"sizes\": { \"x\": null } }", "1,19", "sizes.x")]
    [InlineData("a.xml", "<a><marks>1</marks><marks/></a>", "1,21", "marks")]
    public void AnElementThatIsEmptyDoesNotFit(string name, string text, string place, string field) => Project
        .Of(Document.Of(name, text), Sound)
        .WithSource(Declared)
        .Build(name + Misfit(place, "…", field, "a value, or a property whose elements are nullable"));

    private static string Misfit(string place, string value, string field, string expected) =>
        $"({place}): error CAT016: '{value}' does not fit the field '{field}': {expected} is expected; correct it, or declare another type";

    private static string NoMember(string place, string value, string hint) =>
        $"({place}): error CAT018: '{value}' in the field 'sea' is no Sea (correct it, or add a member): {hint}";
}
