using System.CommandLine;
using System.CommandLine.Invocation;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>The app as a whole: its commands, and what becomes of their faults.</summary>
internal static class CatalogCommand
{
    private const string Description =
        "Lists, shows, searches, counts and exports the documents that were compiled in.\n\n"
        + "A field goes by the name it has in the documents, in C# or in an export, whatever its case, blanks and hyphens; id, title, "
        + "words, sourcePath and contentHash are fields of every document.\n\n"
        + "On a terminal the output is laid out for reading. In a pipe it is plain text, one document to a line with tabs between its "
        + @"cells. A character that could steer a terminal is shown by its code, as \u001B.";

    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> arguments, IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
    {
        var root = new RootCommand(Description)
        {
            new ListCommand(collections, output),
            new ShowCommand(collections, output),
            new SearchCommand(collections, output),
            new StatsCommand(collections, output),
            new ExportCommand(collections, output),
        };
        try
        {
            // An id may begin with '@', so no word names a response file.
            var parsed = root.Parse(WithCommand(arguments, root), new ParserConfiguration { ResponseFileTokenReplacer = null });
            var exitCode = parsed.Action is ParseErrorAction
                ? UsageFault.Report(parsed, output)
                : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Text });
            output.Text.Flush();
            return exitCode;
        }
        catch (CommandFailure failure)
        {
            output.WriteFault(failure.Message);
            return failure.ExitCode;
        }
        catch (IOException fault)
        {
            output.WriteFault($"The output cannot be written: {fault.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Puts <c>list</c> where no command is named.</summary>
    private static IReadOnlyList<string> WithCommand(IReadOnlyList<string> arguments, RootCommand root) => arguments switch
    {
        [] => ["list"],
        [['-', ..] option, ..] when !root.Options.Any(own => own.Name == option || own.Aliases.Contains(option)) => ["list", .. arguments],
        _ => arguments,
    };
}
