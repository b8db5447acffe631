namespace Catalog.Cli.Tests.Commands;

public class ShowCommandTests
{
    [Fact]
    public void ShowsEveryFieldThenTheBody() => Assert.Equal(
        """
        Id: b
        Title: Second [bold]note[/]
        Date: 1945-06
        Summary:
        Number of Pages:
        price:
        Mood of the Day: OverJoyed
        tags: peace
        tags: war
        sent:
        Words: 5
        Source Path: notes/b.txt
        Content Hash: 0000000000000000000000000000000000000000000000000000000000000000

        One [red]river[/] two.

        Three.

        """,
        CommandRun.Piped(Shelf.Notes, "show", "b").Text);

    [Fact]
    public void EndsWithTheFieldsWhereThereIsNoBody()
    {
        Assert.EndsWith($"Content Hash: {new string('0', 64)}\n", CommandRun.Piped(Shelf.Notes, "show", "a").Text);
        Assert.EndsWith($"  {new string('0', 64)}\n", TerminalScreen.Text(CommandRun.OnTerminal(83, Shelf.Notes, "show", "a").Text));
    }

    [Fact]
    public void KeepsEachFieldOnOneLine() =>
        Assert.Contains(@"Summary: Two lines\nof a river.", CommandRun.Piped(Shelf.Notes, "show", "a").Lines);

    [Fact]
    public void AnIdOfSeveralCollectionsShowsThemAll()
    {
        var run = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "show", "a");
        Assert.StartsWith("collection\tLetters\nId: a\n", run.Text);
        Assert.Contains("\n\ncollection\tNotes\nId: a\n", run.Text);
        Assert.DoesNotContain("Letters", CommandRun.Piped([Shelf.Letters, Shelf.Notes], "show", "a", "-c", "Notes").Text);
    }

    [Fact]
    public void CaseDoesNotCountInAnId() => Assert.StartsWith("Id: b\n", CommandRun.Piped(Shelf.Notes, "show", "B").Text);

    [Theory]
    [InlineData("2024/d", " Did you mean '2024/c'?")]
    [InlineData("2024", " Did you mean '2024/c'?")]
    [InlineData("nothing-like-it", "")]
    public void AnUnknownIdIsAFault(string id, string hint)
    {
        var run = CommandRun.Piped(Shelf.Notes, "show", id);
        Assert.Equal((1, $"There is no document '{id}'.{hint}\n", ""), (run.ExitCode, run.Faults, run.Text));
    }

    [Fact]
    public void AnIdMayLookLikeAResponseFile() =>
        Assert.Contains("Title: at", CommandRun.Piped(Notes.Of(new Note("@id") { Title = "at" }), "show", "@id").Lines);

    [Theory, InlineData(40), InlineData(80)]
    public void ATerminalWrapsTheBody(int width)
    {
        var words = Enumerable.Range(1, 200).Select(number => $"word{number}").ToList();
        var run = CommandRun.OnTerminal(width, Notes.Of(new Note("a") { Body = new Body(200, string.Join(' ', words)) }), "show", "a");
        Assert.All(run.Lines, line => Assert.InRange(TerminalScreen.Width(line), 0, width));
        Assert.Equal(words, TerminalScreen.Text(run.Text).Split([' ', '\n']).Where(word => word.StartsWith("word")));
        Assert.Contains("\e[2m–", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ABodyWithHeadingsIsShownAsWritten()
    {
        Assert.EndsWith($"\n\n{Library.Markdown.Text}\n", CommandRun.Piped(Library.Books, "show", "full").Text);
        Assert.EndsWith(
            $"\n\n{Library.Markdown.Text}\n", TerminalScreen.Text(CommandRun.OnTerminal(80, Library.Books, "show", "full").Text));
    }

    [Fact]
    public void ATerminalGetsHeadingsInBold()
    {
        var text = CommandRun.OnTerminal(80, Library.Books, "show", "full").Text;
        Assert.Contains(
            "Dear reader,\n\n\e[1m# On *Light*\e[0m\n\n    # On Light is code\n\nThe lantern.\n\n\e[1m## Setting\e[0m\n\n\e[1mOil\e[0m\n---\n",
            text,
            StringComparison.Ordinal);
    }
}
