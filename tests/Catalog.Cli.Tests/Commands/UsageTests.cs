namespace Catalog.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("There is no command 'serach'. Did you mean 'search'?\nSee 'catalog --help'.\n", "serach", "x")]
    [InlineData("There is no option '--wher'. Did you mean '--where'?\nSee 'catalog list --help'.\n", "list", "--wher", "x=y")]
    [InlineData("There is no option '--wher'. Did you mean '--where'?\nSee 'catalog list --help'.\n", "--wher", "x=y")]
    [InlineData("'b' is one argument too many.\nSee 'catalog show --help'.\n", "show", "a", "b")]
    [InlineData("Required argument missing for command: 'search'.\nSee 'catalog search --help'.\n", "search")]
    [InlineData("Required argument missing for option: '--sort'.\nSee 'catalog list --help'.\n", "list", "--sort")]
    [InlineData("There is no format 'xml'; expected json, ndjson, csv.\nSee 'catalog export --help'.\n", "export", "-f", "xml")]
    [InlineData("The file to write has no name.\nSee 'catalog export --help'.\n", "export", "--output", "")]
    [InlineData(
        "'x' is no filter; expected field=value, field!=value or field~value.\nSee 'catalog list --help'.\n", "list", "--where", "x")]
    public void IsToldWhereItIsBad(string faults, params string[] arguments)
    {
        var run = CommandRun.Piped(Shelf.Notes, arguments);
        Assert.Equal((2, faults, ""), (run.ExitCode, run.Faults, run.Text));
    }

    [Theory]
    [InlineData("search <words>", "--help")]
    [InlineData("0.1.0", "--version")]
    [InlineData("--where", "list", "--help")]
    [InlineData("(Notes)", "show", "-h")]
    [InlineData("--descending", "list", "-?")]
    public void IsExplainedOnRequest(string part, params string[] arguments)
    {
        var run = CommandRun.OnTerminal(80, Shelf.Notes, arguments);
        Assert.Contains(part, run.Text);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.DoesNotContain('\e', run.Text);
        Assert.DoesNotMatch("[\u2500-\u257F]", run.Text);
    }
}
