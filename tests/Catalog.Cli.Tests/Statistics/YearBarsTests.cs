using Catalog.Cli.Statistics;

namespace Catalog.Cli.Tests.Statistics;

public class YearBarsTests
{
    [Fact]
    public void CountsEachYearAndThoseBetween() =>
        Assert.Equal([new(1945, 1, 2), new(1946, 1, 0), new(1947, 1, 1)], YearBars.Of([1947, 1945, 1945]));

    [Fact]
    public void NoYearsAreNoBars() => Assert.Empty(YearBars.Of([]));

    [Theory]
    [InlineData(1900, 1939, 1, "1900", "1939")]
    [InlineData(1905, 1945, 10, "1900s", "1940s")]
    [InlineData(1609, 1999, 10, "1600s", "1990s")]
    [InlineData(1599, 1999, 100, "1500-1599", "1900-1999")]
    [InlineData(1, 9999, 1000, "0000-0999", "9000-9999")]
    public void LongTimesAreCountedInLongerSpans(int first, int last, int span, string firstLabel, string lastLabel)
    {
        var bars = YearBars.Of([first, last]);
        Assert.InRange(bars.Count, 1, YearBars.Most);
        Assert.Equal(span, bars[0].Span);
        Assert.Equal(firstLabel, bars[0].Label);
        Assert.Equal(lastLabel, bars[^1].Label);
        Assert.Equal(2, bars.Sum(bar => bar.Count));
    }
}
