using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>Values that a document writes as one text are told apart, and each is reported at its own place where the text tells it.</summary>
public sealed class SeparatorPlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            [Field("marks", Separator = ";")] public partial IReadOnlyList<int>? Marks { get; }
        }
        """;

    private static readonly Document Sound = Document.Of("sound.yaml", "marks: 1; 2\n");

    public static TheoryData<string, string> Formats => new()
    {
        { "plain.yaml", "title: \"😀\"\nmarks: ‹😀; 1;;‹x y ;\n" },
        { "double.yaml", "title: \"😀\"\nmarks: \"‹😀; 1;;‹x y ;\"\n" },
        { "single.yaml", "title: \"😀\"\nmarks: '‹😀; 1;;‹x y ;'\n" },
        { "literal.yaml", "title: \"😀\"\nmarks: |\n  ‹😀; 1;;‹x y ;\n" },
        { "stripped.yaml", "title: \"😀\"\nmarks: |-\n  ‹😀; 1;;‹x y ;\nmore: 1\n" },
        { "folded.yaml", "title: \"😀\"\nmarks: >-\n    ‹😀; 1;;‹x y ;\n" },
        { "flow.yaml", "{ \"😀\": \"😀\", marks: \"‹😀; 1;;‹x y ;\" }\n" },
        { "a.json", "{ \"title\": \"😀\", \"marks\": \"‹😀; 1;;‹x y ;\" }" },
        { "basic.toml", "title = \"😀\"\nmarks = \"‹😀; 1;;‹x y ;\"\n" },
        { "literal.toml", "title = \"😀\"\nmarks = '‹😀; 1;;‹x y ;'\n" },
        { "plain.csv", "id,title,marks\nplain,😀,‹😀; 1;;‹x y ;\n" },
        { "quoted.csv", "id,title,marks\nquoted,\"😀, \"\"A\"\"\",\"‹😀; 1;;‹x y ;\"\n" },
        { "a.tsv", "id\ttitle\tmarks\na\t😀\t‹😀; 1;;‹x y ;\n" },
        { "element.xml", "<note><title>😀</title><marks>\n  ‹😀; 1;;‹x y ;\n</marks></note>" },
        { "attribute.xml", "<note title=\"😀\" marks='‹😀; 1;;‹x y ;'/>" },
        { "a.md", "---\ntitle: \"😀\"\nmarks: \"‹😀; 1;;‹x y ;\"\n---\nText.\n" },
        { "b.md", "+++\ntitle = \"😀\"\nmarks = \"‹😀; 1;;‹x y ;\"\n+++\nText.\n" },
        { "c.md", "{ \"title\": \"😀\", \"marks\": \"‹😀; 1;;‹x y ;\" }\n\nText.\n" },
        { "a.txt", "---\ntitle: \"😀\"\nmarks: ‹😀; 1;;‹x y ;\n---\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void EachPartHasItsOwnPlace(string name, string marked) => Build(name, marked, marked);

    [Theory]
    [MemberData(nameof(Formats))]
    public void AByteOrderMarkAndCrLfMoveNone(string name, string marked) => Build(name, "\uFEFF" + marked.ReplaceLineEndings("\r\n"), marked);

    // Two marks in one place: the beginning of the value, for both parts.
    [Theory]
    [InlineData("plain.yaml", "marks: ‹‹😀;\n  x y\n")]
    [InlineData("double.yaml", "marks: ‹‹\"\\U0001F600; x y\"\n")]
    [InlineData("single.yaml", "marks: ‹‹'😀;\n  x y'\n")]
    [InlineData("folded.yaml", "marks: >-\n  ‹‹😀;\n  x y\n")]
    [InlineData("a.json", "{ \"marks\": ‹‹\"\\uD83D\\uDE00; x y\" }")]
    [InlineData("a.toml", "marks = ‹‹\"\"\"\n😀; x y\"\"\"\n")]
    [InlineData("a.csv", "id,marks\na,‹‹\"😀;\n x y\"\n")]
    [InlineData("element.xml", "<note><marks>‹‹&#x1F600;; x y</marks></note>")]
    [InlineData("attribute.xml", "<note marks=\"‹‹😀;\nx y\"/>")]
    public void TextThatDoesNotStandInTheFileAsItIsHasOnePlace(string name, string marked) => Build(name, marked, marked);

    [Theory]
    [InlineData("a.yaml", "marks: 1; 2 ;3\n")]
    [InlineData("a.yaml", "marks: [1, 2, 3]\n")]
    [InlineData("a.json", "{ \"marks\": \"1;2;3;\" }")]
    [InlineData("a.csv", "id,marks\na,1;2;3\n")]
    [InlineData("a.xml", "<note><marks>1</marks><marks>2</marks><marks>3</marks></note>")]
    public void PartsThatFitAreTaken(string name, string text) =>
        Assert.Equal([1, 2, 3], Assert.IsType<IReadOnlyList<int>>(LoadedAssembly.Value(Project.Of(Document.Of(name, text)).WithSource(Code).Build().Records[0], "Marks"), exactMatch: false));

    [Theory]
    [InlineData("Separator = \"\"", "[Field] its separator is empty")]
    [InlineData("Separator = \";\"", "[Field] a separator needs a property that is an IReadOnlyList")]
    public void ASeparatorThatSeparatesNothingIsReported(string separator, string reason) => Project
        .Of(Sound)
        .WithSource($"using Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Note\n{{\n    [Field(\"marks\", {separator})]\n    public partial string? Marks {{ get; }}\n}}\n")
        .Build($"Code.cs(7,28): error CAT014: 'Note.Marks' can't be completed: {reason}");

    private static void Build(string name, string text, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(text)), Sound)
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Faults.Misfit(@"\uD83D\uDE00", "marks"), Faults.Misfit("x y", "marks")));
}
