namespace Catalog.Documents.Tests;

public class PartialDateTests
{
    [Fact]
    public void AYearIsAllItsDays()
    {
        var date = new PartialDate(1945);
        Assert.Equal((1945, null, null), (date.Year, date.Month, date.Day));
        Assert.Equal(DatePrecision.Year, date.Precision);
        Assert.Equal(new DateOnly(1945, 1, 1), date.Earliest);
        Assert.Equal(new DateOnly(1945, 12, 31), date.Latest);
        Assert.False(date.TryGetDate(out var day));
        Assert.Equal(default, day);
    }

    [Theory, InlineData(1944, 2, 29), InlineData(1945, 2, 28), InlineData(1900, 2, 28), InlineData(1945, 6, 30), InlineData(9999, 12, 31)]
    public void AMonthIsAllItsDays(int year, int month, int lastDay)
    {
        var date = new PartialDate(year, month);
        Assert.Equal((year, month, null), (date.Year, date.Month, date.Day));
        Assert.Equal(DatePrecision.Month, date.Precision);
        Assert.Equal(new DateOnly(year, month, 1), date.Earliest);
        Assert.Equal(new DateOnly(year, month, lastDay), date.Latest);
        Assert.False(date.TryGetDate(out _));
    }

    [Fact]
    public void ADayIsItself()
    {
        var date = new PartialDate(1945, 6, 8);
        Assert.Equal((1945, 6, 8), (date.Year, date.Month, date.Day));
        Assert.Equal(DatePrecision.Day, date.Precision);
        Assert.Equal(date.Earliest, date.Latest);
        Assert.True(date.TryGetDate(out var day));
        Assert.Equal(new DateOnly(1945, 6, 8), day);
    }

    [Fact]
    public void ADateOnlyIsADay()
    {
        PartialDate date = new DateOnly(1945, 6, 8);
        Assert.Equal(new PartialDate(1945, 6, 8), date);
        Assert.True(date == new DateOnly(1945, 6, 8));
    }

    [Fact]
    public void TheDefaultIsTheYearOne()
    {
        Assert.Equal(new PartialDate(1), default);
        Assert.Equal(new PartialDate(1), new PartialDate());
        Assert.Equal("0001", default(PartialDate).Text);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(10000), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void ThereAreYears1To9999(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new PartialDate(year));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new PartialDate(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new PartialDate(year, 1, 1));
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(13)]
    public void ThereAreMonths1To12(int month)
    {
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new PartialDate(1945, month));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new PartialDate(1945, month, 1));
    }

    [Theory, InlineData(1945, 6, 0), InlineData(1945, 6, 31), InlineData(1945, 2, 29), InlineData(1900, 2, 29), InlineData(1945, 1, 32)]
    public void OtherDaysAreThoseOfTheMonth(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new PartialDate(year, month, day));

    [Fact]
    public void TheTextIsTheDocuments()
    {
        Assert.Equal("about 1945", new PartialDate(1945, "about 1945").Text);
        Assert.Equal("June 1945", new PartialDate(1945, 6, "June 1945").Text);
        Assert.Equal("June 8, 1945", new PartialDate(1945, 6, 8, "June 8, 1945").Text);
        Assert.Equal("1945-06", new PartialDate(1945, 6, "June 1945").ToString());
    }

    [Fact]
    public void WithoutADocumentTheTextIsTheEdtfForm()
    {
        Assert.Equal("1945", new PartialDate(1945).Text);
        Assert.Equal("1945-06", new PartialDate(1945, 6).Text);
        Assert.Equal("1945-06-08", new PartialDate(1945, 6, 8).Text);
    }
}
