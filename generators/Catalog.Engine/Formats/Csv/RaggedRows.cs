using System.Globalization;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Csv;

/// <summary>Rows that have not as many fields as their header, which RFC 4180 asks for (section 2, rule 4).</summary>
internal sealed class RaggedRows(CsvHeader header, CsvText text)
{
    private const string Missing = "add the fields that are missing, and quote a field that holds a line end";

    private readonly List<(int Count, Place Place)> _rows = [];
    private int _all;

    /// <summary>Where every row differs alike it is the header that is wrong, and one problem says so.</summary>
    public IEnumerable<Problem> Problems => _all > 1 && _rows.Count == _all && _rows.All(row => row.Count == _rows[0].Count)
        ? [Problem(_rows[0], "every row has as many; correct the header")]
        : _rows.Select(row => Problem(row, row.Count > header.Count ? $"quote a field that holds a {text.DelimiterName}" : Missing));

    /// <summary>Notes a row, and tells whether it is ragged.</summary>
    public bool Add(CsvRow row)
    {
        _all++;
        if (row.IsCut || row.Count == header.Count)
        {
            return false;
        }

        _rows.Add((row.Count, row.Fields.Count > header.Count ? text.PlaceOf(row.Fields[header.Count]) : text.PlaceOf(row.End)));
        return true;
    }

    private Problem Problem((int Count, Place Place) row, string hint) =>
        text.Problem(Fault.RaggedRow, row.Place, Text(row.Count), Text(header.Count), hint);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
