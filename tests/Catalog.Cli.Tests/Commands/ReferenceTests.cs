using System.Text.Json;

namespace Catalog.Cli.Tests.Commands;

public class ReferenceTests
{
    [Fact]
    public void AreShownByIdAndTitle() => Assert.Equal(
        """
        Id: north
        Title: North Light
        keeper: anna  Anna Keel
        reliefs: bert
        reliefs: anna  Anna Keel
        posts:
          lamp: anna  Anna Keel
          fog horn: bert
        Last Visit:
          season: spring
          by: anna  Anna Keel
          mood: over the moon
        neighbour: south  South Light
        Words: 3
        """,
        Fields(CommandRun.Piped(Harbour.All, "show", "north")));

    [Fact]
    public void AWayBackIsShownUnderItsNameInWords()
    {
        Assert.Equal(
            "Id: anna\nTitle: Anna Keel\nmood: over the moon\nfriend: bert\nKept Lights: north  North Light\nWords: 0",
            Fields(CommandRun.Piped(Harbour.All, "show", "anna")));
        Assert.Contains("Kept Lights:", CommandRun.Piped(Harbour.All, "show", "bert").Lines);
    }

    [Fact]
    public void AreShownInTwoColumnsOnATerminal()
    {
        var lines = Lines(CommandRun.OnTerminal(80, Harbour.All, "show", "north")).ToList();
        Assert.Contains("keeper        anna  Anna Keel", lines);
        Assert.Contains("reliefs       bert", lines);
        Assert.Contains("              anna  Anna Keel", lines);
        Assert.Contains("posts         lamp: anna  Anna Keel", lines);
        Assert.Contains("Kept Lights   –", Lines(CommandRun.OnTerminal(80, Harbour.All, "show", "bert")));
    }

    [Theory, InlineData(40), InlineData(80)]
    public void FitATerminal(int width)
    {
        var far = new Note(new string('f', 60)) { Title = string.Join(' ', Enumerable.Repeat("long", 30)) };
        var light = Notes.Named("Lights", [Harbour.Reliefs], new Note("a") { [Harbour.Reliefs] = new[] { far, far } });
        var run = CommandRun.OnTerminal(width, light, "show", "a");
        Assert.All(run.Lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
        Assert.Equal((120, 60), (run.Text.Count(letter => letter == 'f') - 1, run.Text.Split("long").Length - 1));
    }

    [Fact]
    public void AreExportedAsIdsAndWaysBackNotAtAll()
    {
        var light = JsonElement.Parse(CommandRun.Piped(Harbour.All, "export", "-c", "lights", "-f", "ndjson").Lines[0]);
        Assert.Equal("anna", light.GetProperty("keeper").GetString());
        Assert.Equal(["bert", "anna"], light.GetProperty("reliefs").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal("bert", light.GetProperty("posts").GetProperty("fog horn").GetString());
        Assert.Equal("""{"season":"spring","by":"anna","mood":"over the moon"}""", light.GetProperty("lastVisit").GetRawText());
        var rows = CsvReader.Read(CommandRun.Piped(Harbour.All, "export", "-c", "keepers", "-f", "csv").Text);
        Assert.Equal("id title sourcePath contentHash mood friend paragraphs".Split(' '), rows[0]);
        Assert.Equal(["over the moon", "bert", "[]"], rows[1][4..]);
    }

    [Fact]
    public void AWayBackIsNoFilledField()
    {
        var lines = CommandRun.Piped(Harbour.Keepers, "stats").Lines;
        Assert.Equal(["mood\t2\t100", "friend\t2\t100"], lines.SkipWhile(line => line != "field\tfilled\tpercent").Skip(1));
    }

    [Theory]
    [InlineData("north", "--where", "keeper=ANNA")]
    [InlineData("north", "--where", "keeper=anna keel")]
    [InlineData("north", "--where", "reliefs~keel")]
    [InlineData("north", "--where", "posts=fog horn: bert")]
    [InlineData("north", "--where", "lastVisit=Anna Keel")]
    [InlineData("south", "--where", "keeper!=Anna Keel")]
    [InlineData("south", "--where", "reliefs=")]
    [InlineData("anna", "--where", "kept-lights=North Light")]
    [InlineData("bert", "--where", "KeptLights=")]
    [InlineData("anna", "--where", "mood=over the moon")]
    [InlineData("anna", "--where", "mood=OverJoyed")]
    [InlineData("north south", "--sort", "keeper", "-c", "lights")]
    [InlineData("south north", "--sort", "keeper", "-d", "-c", "lights")]
    [InlineData("bert anna", "--sort", "friend", "-c", "keepers")]
    [InlineData("anna bert", "--sort", "keptLights", "-c", "keepers")]
    public void FilterAndSortByIdAndTitle(string ids, params string[] arguments)
    {
        var run = CommandRun.Piped(Harbour.All, ["list", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        var rows = run.Lines.Where(line => line.Length > 0 && !line.StartsWith("collection\t") && !line.StartsWith("id\t"));
        Assert.Equal(ids, string.Join(' ', rows.Select(line => line.Split('\t')[0])));
    }

    [Fact]
    public void AnEnumIsListedAndAskedForByItsTexts()
    {
        Assert.Equal(
            ["id\ttitle\tmood", "anna\tAnna Keel\tover the moon", "bert\tbert\tSad"], CommandRun.Piped(Harbour.Keepers, "list").Lines);
        Assert.Equal(
            "The field 'mood' is never 'xxxxxx'. It is one of Sad, Calm, over the moon.\n",
            CommandRun.Piped(Harbour.Keepers, "list", "--where", "mood=xxxxxx").Faults);
    }

    [Fact]
    public void AreNoTextToSearch() =>
        Assert.Equal(["Keepers\tanna\tAnna Keel\t"], CommandRun.Piped(Harbour.All, "search", "keel").Lines.Skip(1));

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--sort", "neighbour")]
    [InlineData("list", "--where", "friend~bert")]
    [InlineData("show", "south")]
    [InlineData("show", "bert")]
    [InlineData("search", "light")]
    [InlineData("stats")]
    [InlineData("export")]
    public void MayGoRound(params string[] arguments)
    {
        Assert.Equal((0, ""), Outcome(CommandRun.Piped(Harbour.All, arguments)));
        Assert.Equal((0, ""), Outcome(CommandRun.OnTerminal(80, Harbour.All, arguments)));
    }

    private static (int, string) Outcome(CommandRun run) => (run.Text.Length > 0 ? run.ExitCode : -1, run.Faults);

    private static IEnumerable<string> Lines(CommandRun run) => run.Lines.Select(line => TerminalScreen.Text(line).TrimEnd());

    private static string Fields(CommandRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        return string.Join('\n', run.Lines.TakeWhile(line => !line.StartsWith("Source Path", StringComparison.Ordinal)));
    }
}
