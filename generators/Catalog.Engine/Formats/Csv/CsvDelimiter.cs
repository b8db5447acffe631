namespace Catalog.Engine.Formats.Csv;

/// <summary>Tells the CSV that spreadsheets write where the comma is the decimal sign: its delimiter is the semicolon.</summary>
/// <remarks>
/// This is no guess. With commas such a header would be one name that holds a <c>;</c>, and no <c>id</c>; nor can <c>CatalogKey</c> say it, which
/// MSBuild cuts there. So no file that is sound is read differently.
/// </remarks>
internal static class CsvDelimiter
{
    private const char Comma = ',';
    private const char Semicolon = ';';

    /// <summary>The delimiter of a file: that of its format, but for such CSV.</summary>
    public static char Of(string text, char delimiter) =>
        delimiter == Comma && CsvRow.In(text, Semicolon).FirstOrDefault() is { Count: > 1, Faults.Count: 0 } header && !HasComma(header, text)
            ? Semicolon
            : delimiter;

    private static bool HasComma(CsvRow header, string text) =>
        header.Fields.Any(field => !field.IsQuoted && text.IndexOf(Comma, field.Start, field.End - field.Start) >= 0);
}
