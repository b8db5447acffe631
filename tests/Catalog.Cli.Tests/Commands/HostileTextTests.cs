using System.Text.Json;

namespace Catalog.Cli.Tests.Commands;

public class HostileTextTests
{
    private static readonly string Text = $"word {HostileText.All} word";

    private static readonly Field Field = new(Text, "Property", typeof(string), isNullable: true);

    private static readonly DocumentCollection<Note> Hostile = Notes.Named(
        "Notes",
        [Field, Notes.Tags, Library.Extra, Library.Authors, Harbour.Reliefs, Harbour.Posts],
        new Note(Text)
        {
            Title = Text,
            Body = new Body(
                $"# {Text}\n{Text}", 2, [2..(Text.Length + 2), (Text.Length + 3)..^0], sections: [("word", 1, "word", 0..2)]),
            [Field] = Text,
            [Notes.Tags] = new[] { Text, Text },
            [Library.Extra] = DataNode.Map((Text, DataNode.List(DataNode.Quoted(Text), DataNode.Plain(Text)))),
            [Library.Authors] = new[] { new Author { Name = Text, Works = [Text] } },
            [Harbour.Reliefs] = new[] { new Note(Text) { Title = Text + Text } },
            [Harbour.Posts] = FieldDictionary.Of((Text, new Note(Text) { Title = Text + Text })),
        });

    /// <summary>Command lines in which <c>*</c> stands for the text.</summary>
    public static TheoryData<string> CommandLines =>
    [
        "list",
        "list --sort *",
        "list --where property=*",
        "list --where reliefs=*",
        "list --where *",
        "list --where *=x",
        "list --collection *",
        "show *",
        "show *!",
        "search word",
        "search *",
        "search none*",
        "stats",
        "export",
        "export --format ndjson",
        "export --format *",
        "export --output /none/*",
        "*",
        "--*",
    ];

    [Theory, MemberData(nameof(CommandLines))]
    public void NeverLeavesAPipe(string line)
    {
        var run = CommandRun.Piped(Hostile, Arguments(line));
        Assert.False(HostileText.IsIn(run.Text.Replace("\t", "")), run.Text);
        Assert.False(HostileText.IsIn(run.Faults), run.Faults);
        Assert.NotEqual("", run.Text + run.Faults);
    }

    [Theory, MemberData(nameof(CommandLines))]
    public void NeverReachesATerminal(string line)
    {
        var run = CommandRun.OnTerminal(80, Hostile, Arguments(line));
        Assert.False(HostileText.IsIn(TerminalScreen.Text(run.Text)), run.Text);
        Assert.False(HostileText.IsIn(run.Faults), run.Faults);
        Assert.DoesNotContain("\e[31m", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void StaysOnTheLineOfItsDocument()
    {
        Assert.Equal(2, CommandRun.Piped(Hostile, "list").Lines.Count);
        Assert.Equal(4, CommandRun.Piped(Hostile, "list").Lines[1].Split('\t').Length + 1);
        Assert.Equal(2, CommandRun.Piped(Hostile, "search", "word").Lines.Count);
    }

    [Fact]
    public void IsNotReadAsMarkup() =>
        Assert.Contains("[red]red[/]", TerminalScreen.Text(CommandRun.OnTerminal(200_000, Hostile, "list").Text));

    [Fact]
    public void ReachesAJsonReaderToTheLetter()
    {
        var note = JsonElement.Parse(CommandRun.Piped(Hostile, "export", "--format", "ndjson").Text);
        Assert.Equal(Valid(Text), note.GetProperty("id").GetString());
        Assert.Equal(Valid(Text), note.GetProperty("paragraphs")[1].GetString());
        Assert.Equal(Valid(Text), note.GetProperty("extra").GetProperty(Valid(Text))[1].GetString());
        Assert.Equal(Valid(Text), note.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void ReachesACsvReaderToTheLetterAndATerminalByItsCode()
    {
        Assert.Equal(Text, CsvReader.Read(CommandRun.Piped(Hostile, "export", "--format", "csv").Text)[1][0]);
        var shown = CommandRun.OnTerminal(80, Hostile, "export", "--format", "csv").Text;
        Assert.False(HostileText.IsIn(shown.Replace("\r\n", "")), shown);
    }

    private static string[] Arguments(string line) => [.. line.Split(' ').Select(word => word.Replace("*", Text))];

    // JSON is UTF-8, which cannot hold a lone surrogate; no document can have one.
    private static string Valid(string text) => text.Replace('\uDC00' + "x" + '\uD800', "\uFFFDx\uFFFD");
}
