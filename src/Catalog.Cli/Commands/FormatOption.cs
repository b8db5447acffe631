using System.CommandLine;
using Catalog.Cli.Export;

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
            paragraphs; dates in EDTF (1945, 1945-06, 1945-06-08), lists as arrays, missing values null. ndjson:
            one such object to a line. csv: RFC 4180 with a header, lists as JSON arrays. When left out: by the
            extension of --output, else json.
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
    /// <param name="path">The file to write, or null.</param>
    /// <param name="isShown">Whether a terminal shows it.</param>
    public Action<IDocumentCollection, TextWriter> In(ParseResult arguments, string? path, bool isShown) =>
        (arguments.GetValue(this) ?? FormatOf(path)) switch
        {
            Json => JsonDocuments.WriteArray,
            JsonLines => JsonDocuments.WriteLines,
            _ => isShown ? CsvDocuments.WriteToTerminal : CsvDocuments.Write,
        };

    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".csv" => Csv,
        ".ndjson" or ".jsonl" => JsonLines,
        _ => Json,
    };
}
