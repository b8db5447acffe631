namespace Catalog.Engine.Formats.Csv;

/// <summary>A row as it stands in the file (RFC 4180, section 2, rule 4).</summary>
/// <param name="Fields">Its fields; of a row that is much too long, those that can matter.</param>
/// <param name="Count">The number of all its fields.</param>
/// <param name="Faults">What is wrong with the fields.</param>
/// <param name="IsCut">Whether a quote that is never closed ends it.</param>
internal sealed record CsvRow(IReadOnlyList<CsvField> Fields, int Count, IReadOnlyList<CsvFault> Faults, bool IsCut)
{
    /// <summary>The offset behind its last field.</summary>
    public int End { get; init; }

    /// <summary>The rows of a text in order.</summary>
    public static IEnumerable<CsvRow> In(string text, char delimiter)
    {
        for (var tokenizer = new CsvTokenizer(text, delimiter); tokenizer.MoveToRow();)
        {
            yield return Next(tokenizer);
        }
    }

    private static CsvRow Next(CsvTokenizer tokenizer)
    {
        var fields = new List<CsvField>();
        var faults = new List<CsvFault>();
        int count = 0, end = 0;
        for (var isLast = false; !isLast;)
        {
            var field = tokenizer.Next(out isLast);
            if (field.Fault is { } fault)
            {
                faults.Add(fault);
            }

            if (field.IsUnclosed)
            {
                return new(fields, count, faults, IsCut: true) { End = end };
            }

            count++;
            end = field.End;
            if (fields.Count <= ReadingLimits.Fields)
            {
                fields.Add(field);
            }
        }

        return new(fields, count, faults, IsCut: false) { End = end };
    }
}
