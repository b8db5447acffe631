namespace Catalog.Cli.Tests.Commands;

public class SearchCommandTests
{
    [Fact]
    public void ListsTheHitsOnALineEach() => Assert.Equal(
        "id\ttitle\tsnippet\na\tFirst note\tTwo lines of a river.\nb\tSecond [bold]note[/]\tOne [red]river[/] two. Three.\n",
        CommandRun.Piped(Shelf.Notes, "search", "RIVER").Text);

    [Fact]
    public void TellsTheCollectionWhereThereAreSeveral() => Assert.Equal(
        ["collection\tid\ttitle\tsnippet", "Letters\ta\tA letter on a river\t"],
        CommandRun.Piped([Shelf.Letters, Shelf.Notes], "search", "letter", "river").Lines);

    [Fact]
    public void ATerminalHighlightsTheWords()
    {
        var text = CommandRun.OnTerminal(80, Shelf.Notes, "search", "river").Text;
        Assert.Matches(@"\[red\]\e\[1;38;5;11mriver\e\[0m", text);
        Assert.DoesNotMatch(@"\e\[1;38;5;11m(?!river)", text);
    }

    [Theory]
    [InlineData("a", "river", "of a")]
    [InlineData("a b", "riv*")]
    [InlineData("", "of two")]
    [InlineData("a", "\"a river\" tw*")]
    public void PhrasesAndBeginningsAreFound(string ids, params string[] words) => Assert.Equal(
        ids, string.Join(' ', CommandRun.Piped(Shelf.Notes, ["search", .. words]).Lines.Skip(1).Select(line => line.Split('\t')[0]).Order()));

    [Fact]
    public void APhraseIsHighlightedAsAWhole() =>
        Assert.Matches(@"\e\[1;38;5;11mof a river\e\[0m", CommandRun.OnTerminal(80, Shelf.Notes, "search", "of a river").Text);

    [Fact]
    public void NoHitIsNoFault()
    {
        var run = CommandRun.Piped(Shelf.Notes, "search", "river", "sea");
        Assert.Equal((0, "No document has all of: river sea\n", "id\ttitle\tsnippet\n"), (run.ExitCode, run.Faults, run.Text));
    }

    [Fact]
    public void NothingToLookForIsBadUsage()
    {
        var run = CommandRun.Piped(Shelf.Notes, "search", "…");
        Assert.Equal((2, "There is no letter or digit to look for.\n", ""), (run.ExitCode, run.Faults, run.Text));
    }
}
