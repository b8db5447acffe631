using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

public class DatePartsTests
{
    [Theory]
    [InlineData("1945", 1945, 0, 0)]
    [InlineData("0001", 1, 0, 0)]
    [InlineData("1945-06", 1945, 6, 0)]
    [InlineData("1945-06-08", 1945, 6, 8)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void EdtfLevelZeroIsRead(string text, int year, int month, int day) =>
        Assert.Equal(new DateParts(year, month, day), DateParts.Read(text, english: false));

    [Theory]
    [InlineData("")]
    [InlineData("194")]
    [InlineData("19450")]
    [InlineData("0000")]
    [InlineData("-945")]
    [InlineData("1945-6")]
    [InlineData("1945-00")]
    [InlineData("1945-13")]
    [InlineData("1945-06-00")]
    [InlineData("1945-06-31")]
    [InlineData("1945-6-8")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1945/06/08")]
    [InlineData("1945-06/08")]
    [InlineData("19450608")]
    [InlineData("194X-06-08")]
    [InlineData("1945-06-08T00:00")]
    [InlineData("١٩٤٥")]
    [InlineData("1945 ")]
    public void OtherTextIsNoDate(string text) => Assert.Null(DateParts.Read(text, english: true));

    [Theory]
    [InlineData("June 8, 1945", 1945, 6, 8)]
    [InlineData("November 1967", 1967, 11, 0)]
    public void EnglishDatesAreReadWhereTheyMayStand(string text, int year, int month, int day)
    {
        Assert.Equal(new DateParts(year, month, day), DateParts.Read(text, english: true));
        Assert.Null(DateParts.Read(text, english: false));
    }

    [Theory]
    [InlineData(1945, 6, 8, true)]
    [InlineData(1945, 6, 0, true)]
    [InlineData(1945, 0, 0, true)]
    [InlineData(1945, 0, 8, false)]
    [InlineData(1945, 6, 31, false)]
    [InlineData(1945, 13, 0, false)]
    [InlineData(1945, -1, 0, false)]
    [InlineData(1945, 6, -1, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(10000, 1, 1, false)]
    public void ADateExistsOrNot(int year, int month, int day, bool exists) => Assert.Equal(exists, new DateParts(year, month, day).Exists);
}
