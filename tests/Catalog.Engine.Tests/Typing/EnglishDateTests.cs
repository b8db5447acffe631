using System.Globalization;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

public class EnglishDateTests
{
    [Fact]
    public void EveryDayOfALeapYearIsReadAsItIsPrinted()
    {
        var days = Enumerable.Range(0, 366).Select(day => new DateOnly(1948, 1, 1).AddDays(day));
        Assert.All(days, day => Assert.Equal(
            new DateParts(day.Year, day.Month, day.Day), EnglishDate.Read(day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("November 1967", 1967, 11, 0)]
    [InlineData("1977", 1977, 0, 0)]
    [InlineData("June 08, 1945", 1945, 6, 8)]
    public void OtherPrecisionsAreRead(string text, int year, int month, int day)
    {
        Assert.True(EnglishDate.IsDateShaped(text));
        Assert.Equal(new DateParts(year, month, day), EnglishDate.Read(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("june 8, 1945")]
    [InlineData("JUNE 8, 1945")]
    [InlineData("Jun 8, 1945")]
    [InlineData("June 8 1945")]
    [InlineData("June 8,1945")]
    [InlineData("June  8, 1945")]
    [InlineData("June\u00A08, 1945")]
    [InlineData("June 8, 1945\n")]
    [InlineData(" June 8, 1945")]
    [InlineData("June 8, 45")]
    [InlineData("June 8, 19455")]
    [InlineData("June 808, 1945")]
    [InlineData("8 June 1945")]
    [InlineData("June, 1945")]
    [InlineData("Juin 8, 1945")]
    [InlineData("June 8, ١٩٤٥")]
    [InlineData("1945-06-08")]
    public void OtherTextIsNoDate(string text)
    {
        Assert.False(EnglishDate.IsDateShaped(text));
        Assert.Null(EnglishDate.Read(text));
    }

    [Theory]
    [InlineData("February 30, 1977")]
    [InlineData("June 31, 1945")]
    [InlineData("June 0, 1945")]
    [InlineData("June 99, 1945")]
    [InlineData("0000")]
    public void ADayThatNeverWasIsDateShapedAndNoDate(string text)
    {
        Assert.True(EnglishDate.IsDateShaped(text));
        Assert.Null(DateParts.Read(text, english: true));
    }
}
