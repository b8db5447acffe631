namespace Catalog.Benchmarks.Reports;

/// <summary>A table as Markdown has it; all columns but the first ones hold figures.</summary>
internal sealed class MarkdownTable(int texts, params string[] header)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString() => string.Join('\n', Lines()) + "\n";

    private IEnumerable<string> Lines() =>
    [
        Line(header),
        "|" + string.Concat(header.Select((_, column) => column < texts ? "---|" : "--:|")),
        .. _rows.Select(Line),
    ];

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
