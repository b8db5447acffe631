namespace Catalog.Cli.Tests.Commands;

public class ListCommandTests
{
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
            "collection\tLetters\nid\tdate\ttitle\twords\n\n"
            + "collection\tNotes\nid\tdate\ttitle\tmoodOfTheDay\twords\na\t\tFirst note\t\t0\n",
            run.Text);
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
