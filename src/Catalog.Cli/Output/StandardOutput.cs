using System.Text;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>The standard streams of the process.</summary>
internal static class StandardOutput
{
    private const int LeastWidth = 40;

    // A byte order mark would be the first character of the first id.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static CommandOutput Open()
    {
        Console.OutputEncoding = Utf8;
        return Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb"
            ? new CommandOutput(new StreamWriter(Console.OpenStandardOutput(), Utf8), Console.Error, terminal: null)
            : new CommandOutput(Console.Out, Console.Error, Terminal());
    }

    private static IAnsiConsole Terminal()
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Knows NO_COLOR and what TERM and COLORTERM promise.
            ColorSystem = ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        terminal.Profile.Width = Math.Max(terminal.Profile.Width, LeastWidth);
        return terminal;
    }
}
