using System.Globalization;
using Catalog.Cli.Statistics;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>The numbers of one collection as a terminal shows them.</summary>
internal sealed record StatisticsScreen(CollectionStatistics Statistics)
{
    private const int WidestChart = 100;

    public void Write(IAnsiConsole terminal)
    {
        var words = Statistics.Words == 0 ? "" : $", {Counted(Statistics.Words, "word")}";
        terminal.WriteLine($"{Counted(Statistics.Documents, "document")}{words}");
        terminal.Write(Fills());
        if (Statistics.Date is not { } date)
        {
            return;
        }

        if (Statistics.Years.Count > 0)
        {
            terminal.Write(Styled.Text($"By {date.Name}", Styled.Heading));
            terminal.WriteLine();
            terminal.Write(Chart(Math.Min(terminal.Profile.Width, WidestChart)));
        }

        if (Statistics.Undated > 0)
        {
            terminal.WriteLine($"{Counted(Statistics.Undated, "document")} without a date", Styled.Dim);
        }
    }

    private Table Fills()
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(new TableColumn(Styled.Text("Field", Styled.Heading)))
            .AddColumn(new TableColumn(Styled.Text("Filled", Styled.Heading)) { Alignment = Justify.Right })
            .AddColumn(new TableColumn(Styled.Text("%", Styled.Heading)) { Alignment = Justify.Right });
        foreach (var fill in Statistics.Fills)
        {
            var style = fill.Filled == 0 ? Styled.Dim : Style.Plain;
            table.AddRow(
                Styled.Text(fill.Field.Name, style), Styled.Text(fill.FilledText, style), Styled.Text(fill.PercentText, style));
        }

        return table;
    }

    private BarChart Chart(int width)
    {
        var chart = new BarChart { Width = width, Culture = CultureInfo.InvariantCulture };
        foreach (var year in Statistics.Years)
        {
            chart.AddItem(year.Label, year.Count, Color.Blue);
        }

        return chart;
    }

    private static string Counted(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
