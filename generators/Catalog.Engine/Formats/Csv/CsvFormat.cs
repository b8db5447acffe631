using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Csv;

/// <summary>Rows of fields below a header (RFC 4180): each row is a document.</summary>
/// <param name="name">The name that <c>CatalogFormat</c> takes.</param>
/// <param name="extensions">The extensions of its files.</param>
/// <param name="delimiter">What separates the fields of a row.</param>
public sealed class CsvFormat(string name, IReadOnlyList<string> extensions, char delimiter) : IDocumentFormat
{
    private readonly string _language = name.ToUpperInvariant();

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => extensions.Contains(extension);

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        if (source.Records is { } path)
        {
            var reason = $"rows are the records of {_language}; leave CatalogRecords out";
            return Reading.Of(Problem.At(Fault.RecordsNotFound, source.Path, Place.Beginning, Excerpt.Of(path), reason));
        }

        var text = new CsvText(source, _language, CsvDelimiter.Of(source.Text, delimiter));
        using var rows = text.Rows().GetEnumerator();
        return rows.MoveNext()
            ? Read(source, rows, new CsvRecords(CsvHeader.Of(rows.Current, text), text))
            : Reading.Of(Problem.At(Fault.EmptyFile, source.Path, Place.Beginning));
    }

    private static Reading Read(DocumentSource source, IEnumerator<CsvRow> rows, CsvRecords records)
    {
        var nodes = new List<RecordNode>();
        while (rows.MoveNext())
        {
            if (records.Of(rows.Current) is { } node)
            {
                nodes.Add(node);
            }
        }

        var reading = Records.Of(source, nodes, records.ColumnProblems);
        return reading with { Problems = reading.Problems.Concat(records.RowProblems).OrderBy(problem => problem.Place.Start).ToEquatableArray() };
    }
}
