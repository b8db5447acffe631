using System.Globalization;
using Catalog.Cli.Statistics;

namespace Catalog.Cli.Output;

/// <summary>The numbers of one collection, line by line.</summary>
internal sealed record StatisticsPage(CollectionStatistics Statistics)
{
    public void Write(CommandOutput output)
    {
        if (output.Terminal is { } terminal)
        {
            new StatisticsScreen(Statistics).Write(terminal);
        }
        else
        {
            WritePlain(output);
        }
    }

    private void WritePlain(CommandOutput output)
    {
        output.WriteLine("documents", Plain(Statistics.Documents));
        output.WriteLine("words", Plain(Statistics.Words));
        output.WriteLine();
        output.WriteLine("field", "filled", "percent");
        foreach (var fill in Statistics.Fills)
        {
            output.WriteLine(fill.Field.Key, fill.FilledText, fill.PercentText);
        }

        if (Statistics.Date is not null)
        {
            output.WriteLine();
            output.WriteLine("year", "documents");
            foreach (var year in Statistics.Years)
            {
                output.WriteLine(year.Label, Plain(year.Count));
            }

            output.WriteLine("undated", Plain(Statistics.Undated));
        }
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
