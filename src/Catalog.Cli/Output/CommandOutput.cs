using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>Where a command writes: plain text for other programs, or a terminal for people.</summary>
/// <param name="text">Standard output, with LF line ends.</param>
/// <param name="faults">Standard error.</param>
/// <param name="terminal">The terminal behind <paramref name="text"/>; null where there is none, or none that can be styled.</param>
internal sealed class CommandOutput(TextWriter text, TextWriter faults, IAnsiConsole? terminal)
{
    private bool _hasHeading;

    public TextWriter Text => text;

    public IAnsiConsole? Terminal => terminal;

    /// <summary>Writes a plain line with tabs between its cells.</summary>
    public void WriteLine(params IEnumerable<string> cells) => text.Write(string.Join('\t', cells.Select(TerminalText.Line)) + '\n');

    /// <summary>Names the collection of what follows, set off from what came before.</summary>
    public void WriteHeading(string collection)
    {
        if (_hasHeading)
        {
            text.Write('\n');
        }

        _hasHeading = true;
        if (terminal is null)
        {
            WriteLine("collection", collection);
        }
        else
        {
            terminal.WriteLine(TerminalText.Line(collection), Styled.Heading);
        }
    }

    /// <summary>Tells the user what went wrong, or that there is nothing to tell.</summary>
    public void WriteFault(string message) => faults.WriteLine(TerminalText.Line(message));
}
