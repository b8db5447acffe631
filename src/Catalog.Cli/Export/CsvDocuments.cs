using System.Buffers;
using Catalog.Cli.Fields;
using Catalog.Cli.Output;

namespace Catalog.Cli.Export;

/// <summary>Writes a collection as CSV (RFC 4180): a header line, text to the letter, lists and maps as JSON on one line.</summary>
internal static class CsvDocuments
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(IDocumentCollection collection, TextWriter output) => Write(collection, output, static text => text);

    /// <summary>The same for eyes: a character that could steer the terminal is shown by its code.</summary>
    public static void WriteToTerminal(IDocumentCollection collection, TextWriter output) => Write(collection, output, TerminalText.Line);

    private static void Write(IDocumentCollection collection, TextWriter output, Func<string, string> shown)
    {
        var columns = new DocumentFields(collection).Exported.ToList();
        WriteRow(output, columns.Select(column => column.Key));
        foreach (var document in collection.Documents)
        {
            WriteRow(output, columns.Select(column => shown(Cell(column.Value(document), column.Source))));
        }
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) =>
        output.Write(string.Join(',', cells.Select(Quoted)) + LineEnd);

    private static string Cell(object? value, Field field) =>
        ValueParts.Entries(value) is not null || ValueParts.Items(value) is not null ? JsonValues.Text(value, field)
        : value is DataNode node ? node.Text ?? ""
        : value is null ? ""
        : FieldValue.Text(value, field);

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
