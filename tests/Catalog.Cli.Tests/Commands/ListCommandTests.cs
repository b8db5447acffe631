namespace Catalog.Cli.Tests.Commands;

public class ListCommandTests
{
    private static readonly Field Kind = new("price class", "PriceClass", typeof(Mood), isNullable: true);

    [Theory, InlineData(), InlineData("list"), InlineData("list", "--collection", "notes"), InlineData("--sort", "id")]
    public void ListsEachDocumentOnALine(params string[] arguments)
    {
        var run = CommandRun.Piped(Shelf.Notes, arguments);
        Assert.Equal(
            "id\tdate\ttitle\tmoodOfTheDay\twords\n"
            + "2024/c\t1947\tThird note\tSad\t0\n"
            + "a\t\tFirst note\t\t0\n"
            + "b\t1945-06\tSecond [bold]note[/]\tOverJoyed\t5\n",
            run.Text);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
    }

    [Theory]
    [InlineData("b 2024/c a", "--sort", "date")]
    [InlineData("2024/c b a", "--sort", "Date", "--descending")]
    [InlineData("2024/c b a", "-s", "mood-of-the-day")]
    [InlineData("b", "--where", "date=1945")]
    [InlineData("2024/c b", "--where", "title~note", "--where", "date!=")]
    [InlineData("a", "-w", "date=")]
    public void SortsAndFilters(string ids, params string[] arguments)
    {
        var run = CommandRun.Piped(Shelf.Notes, ["list", .. arguments]);
        Assert.Equal(ids, string.Join(' ', run.Lines.Skip(1).Select(line => line.Split('\t')[0])));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void SaysThatNothingIsLeft()
    {
        var run = CommandRun.Piped(Shelf.Notes, "list", "--where", "date=1066");
        Assert.Equal("id\tdate\ttitle\tmoodOfTheDay\twords\n", run.Text);
        Assert.Equal((0, "There is no such document.\n"), (run.ExitCode, run.Faults));
    }

    [Fact]
    public void PutsEachCollectionUnderItsName()
    {
        var run = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "list", "--where", "title~first", "--where", "id=a");
        Assert.Equal(
            "collection\tLetters\nid\tdate\ttitle\n\n"
            + "collection\tNotes\nid\tdate\ttitle\tmoodOfTheDay\twords\na\t\tFirst note\t\t0\n",
            run.Text);
    }

    [Fact]
    public void OneOfSeveralCollectionsHasToHaveAField()
    {
        var filtered = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "list", "--where", "moodOfTheDay=sad");
        Assert.Equal(["collection\tNotes", "id\tdate\ttitle\tmoodOfTheDay\twords", "2024/c\t1947\tThird note\tSad\t0"], filtered.Lines);
        var sorted = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "list", "--sort", "tags", "--where", "title~e").Lines;
        Assert.Equal("a\t\tA letter on a river", sorted[2]);
        Assert.StartsWith("b\t", sorted[6]);
        Assert.Equal(
            (1, "No collection has a field 'sumary'. Did you mean 'summary'?\n"), Fault("--where", "sumary=x"));
        Assert.Equal(
            (1, "No collection has a field 'zzzzzz'. They have id, title, words, sourcePath, contentHash, date, summary, pageCount, price, "
                + "moodOfTheDay, tags, sent.\n"),
            Fault("--sort", "zzzzzz"));

        static (int, string) Fault(params string[] arguments)
        {
            var run = CommandRun.Piped([Shelf.Letters, Shelf.Notes], arguments);
            return (run.ExitCode, run.Faults);
        }
    }

    [Fact]
    public void ATerminalGetsNoHeadingWithNothingBelowIt()
    {
        var text = CommandRun.OnTerminal(80, [Shelf.Letters, Shelf.Notes], "list", "--where", "id=b").Text;
        Assert.DoesNotContain("Letters", text);
        Assert.Contains("Notes", text);
    }

    [Fact]
    public void WordsAreListedWhereThereAreAny()
    {
        Assert.Equal("id\tdate\ttitle", CommandRun.Piped(Shelf.Letters, "list").Lines[0]);
        Assert.DoesNotContain("Words", CommandRun.OnTerminal(80, Shelf.Letters, "list").Text);
        Assert.EndsWith("\twords", CommandRun.Piped(Shelf.Notes, "list", "--where", "id=a").Lines[0]);
    }

    [Theory]
    [InlineData("Notes has no field 'sumary'. Did you mean 'summary'?", "--sort", "sumary")]
    [InlineData("Notes has no field 'sumary'. Did you mean 'summary'?", "--where", "sumary=x")]
    [InlineData("There is no collection 'Nots'. Did you mean 'Notes'?", "--collection", "Nots")]
    [InlineData("The field 'moodOfTheDay' is never 'sda'. Did you mean 'Sad'?", "--where", "moodOfTheDay=sda")]
    public void AnUnknownNameIsAFault(string message, params string[] arguments)
    {
        var run = CommandRun.Piped(Shelf.Notes, ["list", .. arguments]);
        Assert.Equal((1, message + "\n", ""), (run.ExitCode, run.Faults, run.Text));
    }

    [Fact]
    public void ATerminalGetsATable()
    {
        var run = CommandRun.OnTerminal(80, Shelf.Notes, "list");
        Assert.Contains("Second [bold]note[/]", run.Text);
        Assert.Contains("\e[2m–", run.Text, StringComparison.Ordinal);
        Assert.Contains("─", run.Text);
        Assert.Contains("Price", CommandRun.OnTerminal(80, Notes.Named("Notes", [Kind], new Note("a")), "list").Text);
    }

    [Theory, InlineData(40), InlineData(60), InlineData(80), InlineData(140)]
    public void ATableFitsItsTerminal(int width)
    {
        var title = "北京 e\u0301 " + string.Concat(Enumerable.Repeat("長い題 ", 30));
        var wide = Notes.Of(new Note(new string('#', 30)) { Title = title });
        var run = CommandRun.OnTerminal(width, wide, "list");
        Assert.All(run.Lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
        Assert.Equal((30, 30), (run.Text.Count(letter => letter == '#'), run.Text.Count(letter => letter == '題')));
    }
}
