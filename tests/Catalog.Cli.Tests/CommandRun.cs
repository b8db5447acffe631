using Catalog.Cli.Commands;
using Catalog.Cli.Output;
using Spectre.Console;

namespace Catalog.Cli.Tests;

/// <summary>What a command line gave when run inside the tests.</summary>
internal sealed record CommandRun(int ExitCode, string Text, string Faults)
{
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>Runs a command line into a pipe.</summary>
    public static CommandRun Piped(IDocumentCollection collection, params string[] arguments) => Piped([collection], arguments);

    public static CommandRun Piped(IReadOnlyList<IDocumentCollection> collections, params string[] arguments) =>
        Run(collections, arguments, static _ => null);

    /// <summary>Runs a command line on a terminal that has colours.</summary>
    public static CommandRun OnTerminal(int width, IDocumentCollection collection, params string[] arguments) =>
        OnTerminal(width, [collection], arguments);

    public static CommandRun OnTerminal(int width, IReadOnlyList<IDocumentCollection> collections, params string[] arguments) =>
        Run(collections, arguments, text => Terminal(text, width));

    private static CommandRun Run(
        IReadOnlyList<IDocumentCollection> collections, string[] arguments, Func<TextWriter, IAnsiConsole?> terminal)
    {
        var (text, faults) = (new StringWriter(), new StringWriter { NewLine = "\n" });
        var output = new CommandOutput(text, faults, terminal(text));
        var exitCode = CatalogCommand.Run(arguments, collections.ToDictionary(collection => collection.Name), output);
        return new CommandRun(exitCode, text.ToString(), faults.ToString());
    }

    private static IAnsiConsole Terminal(TextWriter text, int width)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        terminal.Profile.Width = width;
        terminal.Profile.Capabilities.Unicode = true;
        return terminal;
    }
}
