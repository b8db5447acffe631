using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Csv;

/// <summary>The first row, which names the columns (RFC 4180, section 2, rule 3).</summary>
/// <param name="Columns">The columns that a document may have.</param>
/// <param name="Count">The number of all columns.</param>
/// <param name="Problems">What is wrong with the header, and so with every row.</param>
internal sealed record CsvHeader(IReadOnlyList<CsvColumn> Columns, int Count, IReadOnlyList<Problem> Problems)
{
    /// <summary>The header that a row is.</summary>
    public static CsvHeader Of(CsvRow row, CsvText text)
    {
        var problems = row.Faults.Select(text.Problem).ToList();
        var named = new Dictionary<string, CsvColumn>(StringComparer.Ordinal);
        var columns = new List<CsvColumn>();
        foreach (var field in row.Fields.Take(ReadingLimits.Fields))
        {
            var name = field.Text.Trim();
            var column = new CsvColumn(name.Length == 0 ? null : name, text.PlaceOf(field), IsRead: name.Length > 0);
            if (column.IsRead && named.TryGetValue(name, out var first))
            {
                problems.Add(Duplicate(column, first, text));
                column = column with { IsRead = false };
            }
            else if (column.IsRead)
            {
                named.Add(name, column);
            }

            columns.Add(column);
        }

        if (row.Count > ReadingLimits.Fields)
        {
            problems.Add(text.Problem(Fault.LimitExceeded, text.PlaceOf(row.Fields[ReadingLimits.Fields]), TooMany(row.Count)));
        }

        return new(columns, row.Count, problems);
    }

    private static Problem Duplicate(CsvColumn column, CsvColumn first, CsvText text) =>
        Problem.DuplicateKey(text.Path, first.Name!, column.Place, first.Place);

    private static string TooMany(int count) =>
        FormattableString.Invariant($"a document may have {ReadingLimits.Fields} fields, and the header has {count} columns; leave some out");
}
