using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Csv;

/// <summary>The text of a file, with what separates its fields.</summary>
/// <param name="source">The file.</param>
/// <param name="language">What messages call its format.</param>
/// <param name="delimiter">What separates the fields.</param>
internal sealed class CsvText(DocumentSource source, string language, char delimiter)
{
    private readonly DataText _text = DataText.Of(source.Path, source.Text);

    /// <summary>The path that diagnostics name.</summary>
    public string Path => source.Path;

    /// <summary>The delimiter as a message names it.</summary>
    public string DelimiterName => delimiter == '\t' ? "tab" : $"'{delimiter}'";

    /// <summary>The rows in order.</summary>
    public IEnumerable<CsvRow> Rows() => CsvRow.In(source.Text, delimiter);

    /// <summary>Where a field stands, its quotes included; of one with several lines, the first.</summary>
    public Place PlaceOf(CsvField field) => _text.PlaceOf(field.Start, field.End - field.Start);

    /// <summary>Where something is missing.</summary>
    public Place PlaceOf(int offset) => _text.PlaceOf(offset, 0);

    /// <summary>A problem at a place.</summary>
    public Problem Problem(Fault fault, Place place, params string[] arguments) => Problems.Problem.At(fault, Path, place, arguments);

    /// <summary>The problem that a breach of the quoting rules is.</summary>
    public Problem Problem(CsvFault fault) => _text.Problem(Fault.SyntaxError, fault.Start, fault.End - fault.Start, language, fault.Reason);
}
