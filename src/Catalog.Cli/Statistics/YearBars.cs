namespace Catalog.Cli.Statistics;

/// <summary>Counts documents along a line of years without gaps, in spans long enough to keep it short.</summary>
internal static class YearBars
{
    public const int Most = 40;

    public static IReadOnlyList<YearBar> Of(IReadOnlyCollection<int> years)
    {
        if (years.Count == 0)
        {
            return [];
        }

        var span = 1;
        while (years.Max() / span - years.Min() / span >= Most)
        {
            span *= 10;
        }

        var counts = years.CountBy(year => year / span).ToDictionary();
        return [.. Enumerable
            .Range(counts.Keys.Min(), counts.Keys.Max() - counts.Keys.Min() + 1)
            .Select(number => new YearBar(number * span, span, counts.GetValueOrDefault(number)))];
    }
}
