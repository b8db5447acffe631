using System.CommandLine;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>Tells the user what is wrong with a command line.</summary>
internal static class UsageFault
{
    public static int Report(ParseResult parsed, CommandOutput output)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            output.WriteFault(Unknown(unknown, command));
        }
        else
        {
            foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                output.WriteFault(message);
            }
        }

        output.WriteFault(command is RootCommand ? "See 'catalog --help'." : $"See 'catalog {command.Name} --help'.");
        return ExitCode.BadUsage;
    }

    private static string Unknown(string word, Command command) => word switch
    {
        ['-', ..] => $"There is no option '{word}'.{Suggestion.For(word, [.. command.Options.Select(option => option.Name)])}",
        _ when command is RootCommand =>
            $"There is no command '{word}'.{Suggestion.For(word, [.. command.Subcommands.Select(child => child.Name)])}",
        _ => $"'{word}' is one argument too many.",
    };
}
