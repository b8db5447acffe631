using System.CommandLine;
using Catalog.Cli.Export;
using Catalog.Cli.Faults;

namespace Catalog.Cli.Commands;

/// <summary>Chooses the form of an export.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Json = "json";
    private const string JsonLines = "ndjson";
    private const string Csv = "csv";

    private static readonly string[] All = [Json, JsonLines, Csv];

    public FormatOption()
        : base("--format", "-f")
    {
        HelpName = string.Join('|', All);
        Description = """
            json: one indented array of objects with id, title, sourcePath, contentHash, every field by its name in camelCase, and
            paragraphs; dates in EDTF (1945, 1945-06, 1945-06-08), lists as arrays, documents referred to as their ids, missing values
            null; of several collections one object, with an array for each by its name. ndjson: one such object to a line. csv:
            RFC 4180 with a header, lists as JSON arrays. When left out: by the extension of --output, else json.
            """.ReplaceLineEndings(" ");
        CompletionSources.Add(All);
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !All.Contains(token.Value)))
            {
                result.AddError($"There is no format '{token.Value}'; expected {string.Join(", ", All)}.");
            }
        });
    }

    /// <summary>Writes collections in the form chosen.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="path">The file to write, or null.</param>
    /// <param name="isShown">Whether a terminal shows it.</param>
    /// <exception cref="CommandFailure">The form has no place for several collections.</exception>
    public Action<TextWriter> In(ParseResult arguments, IReadOnlyList<IDocumentCollection> collections, string? path, bool isShown)
    {
        var format = arguments.GetValue(this) ?? FormatOf(path);
        return (format, collections) switch
        {
            (Json, _) => text => JsonDocuments.Write(collections, text),
            (JsonLines, [var only]) => text => JsonDocuments.WriteLines(only, text),
            (_, [var only]) when isShown => text => CsvDocuments.WriteToTerminal(only, text),
            (_, [var only]) => text => CsvDocuments.Write(only, text),
            _ => throw new CommandFailure(
                $"The lines of an export in {format} have one shape: choose a collection with --collection "
                + $"({string.Join(", ", collections.Select(one => one.Name))}), or --format {Json}.",
                ExitCode.BadUsage),
        };
    }

    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".csv" => Csv,
        ".ndjson" or ".jsonl" => JsonLines,
        _ => Json,
    };
}
