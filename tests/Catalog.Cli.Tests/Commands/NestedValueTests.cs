using System.Text.Json;

namespace Catalog.Cli.Tests.Commands;

public class NestedValueTests
{
    [Fact]
    public void AreShownAsAnOutline() => Assert.Equal(
        """
        Id: full
        Title: A Full Book
        Chief Editor:
          Full Name: Ann Keeper
          born: December 1899
          works:
            - Fog
            -
            - Two
              lines
          teacher:
            Full Name: Old Ben
        authors:
          - Full Name: Cat
          -
          - Full Name: Dan
            born: 1901
        prices:
          new: 12.50
          Old one: 3
        extra:
          zebra: 1.50
          apple: 1.50
          facts:
            - true
            - 007
            -
            - two
              lines
          none:
        tags: sea
        tags:
        tags: light
        Words: 12
        """,
        Fields(CommandRun.Piped(Library.Books, "show", "full")));

    [Fact]
    public void AreOnALineWhereThereIsNothingInThem() => Assert.Equal(
        "Id: hollow\nTitle: hollow\nChief Editor:\nauthors:\nprices:\nextra:\ntags:\nWords: 0",
        Fields(CommandRun.Piped(Library.Books, "show", "hollow")));

    [Fact]
    public void AreAnOutlineOnATerminalToo()
    {
        var text = TerminalScreen.Text(CommandRun.OnTerminal(80, Library.Books, "show", "full").Text);
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        Assert.Contains("Chief Editor  Full Name: Ann Keeper", lines);
        Assert.Contains("              works:", lines);
        Assert.Contains("                - Fog", lines);
        Assert.Contains("extra         zebra: 1.50", lines);
        Assert.DoesNotContain('{', text);
        Assert.Contains("\e[2m–", CommandRun.OnTerminal(80, Library.Books, "show", "hollow").Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(40), InlineData(80)]
    public void AreWrappedBelowTheirOwnBeginning(int width)
    {
        var works = string.Join(' ', Enumerable.Repeat("word", 40));
        var long1 = Library.Of(new Note("a") { [Library.Editor] = new Author { Works = [works, "end"] } });
        var lines = TerminalScreen.Text(CommandRun.OnTerminal(width, long1, "show", "a").Text).Split('\n');
        Assert.Equal(40, lines.Sum(line => line.Split("word").Length - 1));
        Assert.All(lines.Where(line => line.Contains("word")), line => Assert.StartsWith(new string(' ', 16) + "word", line));
        Assert.All(lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
    }

    [Theory, InlineData(40), InlineData(80)]
    public void MayBeDeeperThanATerminalIsWide(int width)
    {
        var deep = Enumerable.Range(0, 32).Aggregate(
            DataNode.Quoted("the bottom"), (node, level) => DataNode.Map(($"name{level}", DataNode.List(node, DataNode.Empty))));
        var run = CommandRun.OnTerminal(width, Library.Of(new Note("a") { [Library.Extra] = deep }), "show", "a");
        Assert.All(run.Lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
        Assert.All(Enumerable.Range(0, 32), level => Assert.Contains($"name{level}:", run.Text));
        Assert.Contains("bottom", run.Text);
    }

    [Fact]
    public void AreExportedAsObjectsAndArrays() => Assert.Equal(
        """
        {"id":"full","title":"A Full Book","sourcePath":"notes/full.txt",
        "contentHash":"0000000000000000000000000000000000000000000000000000000000000000",
        "chiefEditor":{"name":"Ann Keeper","born":"1899-12","works":["Fog",null,"Two\nlines"],
        "teacher":{"name":"Old Ben","born":null,"works":null,"teacher":null}},
        "authors":[{"name":"Cat","born":null,"works":null,"teacher":null},null,{"name":"Dan","born":"1901","works":null,"teacher":null}],
        "prices":{"new":12.50,"Old one":3},
        "extra":{"zebra":1.50,"apple":"1.50","facts":[true,"007",null,"two\nlines"],"none":null},
        "tags":["sea",null,"light"],
        "paragraphs":["Dear reader,","The lantern.","Not oil."]}
        """.Replace("\n", ""),
        CommandRun.Piped(Library.Books, "export", "--format", "ndjson").Lines[1]);

    [Fact]
    public void AreExportedWhereThereIsNothingInThem() => Assert.EndsWith(
        """
        "chiefEditor":{"name":null,"born":null,"works":null,"teacher":null},"authors":[],"prices":{},"extra":null,"tags":[null],"paragraphs":[]}
        """,
        CommandRun.Piped(Library.Books, "export", "--format", "ndjson").Lines[2]);

    [Fact]
    public void AreJsonOnOneLineInCsv()
    {
        var rows = CsvReader.Read(CommandRun.Piped(Library.Books, "export", "--format", "csv").Text);
        var objects = CommandRun.Piped(Library.Books, "export", "--format", "ndjson").Lines.Select(line => JsonElement.Parse(line)).ToList();
        foreach (var name in new[] { "chiefEditor", "authors", "prices", "extra", "tags" })
        {
            var column = rows[0].IndexOf(name);
            Assert.Equal("", rows[1][column]);
            Assert.Equal(objects[1].GetProperty(name).GetRawText(), rows[2][column]);
        }

        Assert.Equal(["", "12"], rows.Skip(3).Select(row => row[rows[0].IndexOf("extra")]));
    }

    [Fact]
    public void AreFilledWhereThereIsSomethingInThem()
    {
        var lines = CommandRun.Piped(Library.Books, "stats").Lines;
        Assert.Equal(
            ["chiefEditor\t1\t25", "authors\t1\t25", "prices\t1\t25", "extra\t2\t50", "tags\t1\t25"],
            lines.SkipWhile(line => line != "field\tfilled\tpercent").Skip(1));
    }

    [Fact]
    public void SortAndFilterAList() => Assert.Equal(
        ["id\ttitle\twords", "plain\tplain\t0", "full\tA Full Book\t12"],
        CommandRun.Piped(Library.Books, "list", "--sort", "extra", "--where", "extra!=").Lines);

    [Fact]
    public void AreFoundByTheirText() => Assert.Equal(
        ["id\ttitle\tsnippet", "full\tA Full Book\tOld Ben"], CommandRun.Piped(Library.Books, "search", "ben").Lines);

    private static string Fields(CommandRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        return string.Join('\n', run.Lines.TakeWhile(line => !line.StartsWith("Source Path", StringComparison.Ordinal)));
    }
}
