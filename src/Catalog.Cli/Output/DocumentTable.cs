using Catalog.Cli.Fields;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>A list of documents as a terminal shows it: titles are wrapped, and other cells only where there is no room.</summary>
internal sealed class DocumentTable(DocumentList list)
{
    private const int BetweenColumns = 2;
    private const int LeastTitle = 16;

    private readonly IReadOnlyList<DocumentField> _columns = [.. list.Fields.Columns];

    public Table Within(int width)
    {
        var isNarrow = LeastTitle + _columns.Where(column => column != list.Fields.Title).Sum(Width) > width;
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in _columns)
        {
            table.AddColumn(new TableColumn(Styled.Lines(Heading(column), Styled.Heading))
            {
                NoWrap = !isNarrow && column != list.Fields.Title,
                Alignment = column.Type == typeof(int) ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, BetweenColumns - 1, 0),
            });
        }

        foreach (var document in list.Documents)
        {
            table.AddRow(_columns.Select(column => Styled.Value(DocumentList.Cell(column, document))));
        }

        return table;
    }

    // Data files have their names in small letters, and stand beside those of ours here.
    private static string Heading(DocumentField column) =>
        column.Name is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest.Replace(' ', '\n') : "";

    private int Width(DocumentField column) => BetweenColumns + list.Documents
        .Select(document => TerminalText.Line(DocumentList.Cell(column, document)))
        .Concat(TerminalText.Lines(Heading(column)))
        .Max(text => text.GetCellWidth());
}
