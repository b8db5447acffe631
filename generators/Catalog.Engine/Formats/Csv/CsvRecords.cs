using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Csv;

/// <summary>Makes records of the rows below a header, and gathers what is wrong.</summary>
internal sealed class CsvRecords(CsvHeader header, CsvText text)
{
    private readonly RaggedRows _ragged = new(header, text);
    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<int, Problem> _unnamed = [];

    /// <summary>What is wrong with columns, and so with every record.</summary>
    public IEnumerable<Problem> ColumnProblems => header.Problems.Concat(_unnamed.Values);

    /// <summary>What is wrong with single rows.</summary>
    public IEnumerable<Problem> RowProblems => _problems.Concat(_ragged.Problems);

    /// <summary>The record of a row; null where nothing of it could be read.</summary>
    public RecordNode? Of(CsvRow row)
    {
        _problems.AddRange(row.Faults.Select(text.Problem));
        var isRagged = _ragged.Add(row);
        if (row.Count == 0)
        {
            return null;
        }

        var entries = new List<FieldNode>(header.Columns.Count);
        for (var i = 0; i < Math.Min(row.Fields.Count, header.Columns.Count); i++)
        {
            var (field, column) = (row.Fields[i], header.Columns[i]);
            if (column.IsRead)
            {
                entries.Add(new FieldNode(column.Name!, Value(field)) { NamePlace = column.Place });
            }
            else if (column.Name is null && field.Text.Length > 0 && !_unnamed.ContainsKey(i))
            {
                _unnamed.Add(i, text.Problem(Fault.UnnamedColumn, column.Place, FormattableString.Invariant($"{i + 1}")));
            }
        }

        return new RecordNode(new Mapping(entries.ToEquatableArray(), text.PlaceOf(row.Fields[0]), row.End))
        {
            IsFaulty = isRagged || row.Faults.Count > 0,
        };
    }

    // Quotes say where a field ends and nothing of its type: spreadsheets quote numbers, and don't quote texts.
    private Node Value(CsvField field) => field.Text.Length == 0
        ? new Empty(false, text.PlaceOf(field))
        : new Scalar(field.Text, ScalarStyle.Plain, text.PlaceOf(field));
}
