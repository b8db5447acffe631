namespace Catalog.Cli.Tests.Commands;

public class StatsCommandTests
{
    [Fact]
    public void Counts() => Assert.Equal(
        """
        collection	Notes
        documents	3
        words	5

        field	filled	percent
        date	2	67
        summary	1	33
        pageCount	0	0
        price	0	0
        moodOfTheDay	2	67
        tags	1	33
        sent	0	0

        year	documents
        1945	1
        1946	0
        1947	1
        undated	1

        """,
        CommandRun.Piped(Shelf.Notes, "stats").Text);

    [Fact]
    public void WithoutDatesThereIsNoChart()
    {
        var undated = Notes.Named("Undated", [Notes.Summary], new Note("a"));
        Assert.DoesNotContain("year", CommandRun.Piped(undated, "stats").Text);
        Assert.DoesNotContain("█", CommandRun.OnTerminal(80, undated, "stats").Text);
    }

    [Fact]
    public void AnEmptyCollectionIsNoFault()
    {
        Assert.Contains("documents\t0", CommandRun.Piped(Notes.Of(), "stats").Lines);
        Assert.Contains("0 documents\n", CommandRun.OnTerminal(80, Notes.Of(), "stats").Text);
    }

    [Theory, InlineData(40), InlineData(80), InlineData(140)]
    public void ATerminalGetsBars(int width)
    {
        var run = CommandRun.OnTerminal(width, Shelf.Notes, "stats");
        Assert.Contains("█", run.Text);
        Assert.Contains("3 documents, 5 words", run.Text);
        Assert.Contains("By Date", TerminalScreen.Text(run.Text));
        Assert.Contains("1 document without a date", run.Text);
        Assert.All(run.Lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
    }
}
