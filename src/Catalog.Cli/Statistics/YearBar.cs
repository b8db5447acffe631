using System.Globalization;

namespace Catalog.Cli.Statistics;

/// <summary>The number of documents of a year, or of a run of years.</summary>
internal sealed record YearBar(int From, int Span, int Count)
{
    /// <summary><c>1945</c>, <c>1940s</c> or <c>1900-1999</c>.</summary>
    public string Label => Span switch
    {
        1 => Year(From),
        10 => $"{Year(From)}s",
        _ => $"{Year(From)}-{Year(From + Span - 1)}",
    };

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
