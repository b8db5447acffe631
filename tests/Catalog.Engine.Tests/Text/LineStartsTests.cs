using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class LineStartsTests
{
    [Fact]
    public void APlaceIsWhereTextLinesFindsIt()
    {
        const string Characters = "ab\r\r\n\n\u0085\u2028\v\U0001F600";
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Characters[random.Next(Characters.Length)]));
            var lines = new LineStarts(text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                Assert.Equal(TextLines.PlaceOf(text, offset, 0), lines.PlaceOf(offset, 0));
            }
        }
    }

    [Theory]
    [InlineData("ab\r\ncd", 0, 2, 2)]
    [InlineData("ab\r\ncd", 0, 3, 2)]
    [InlineData("ab\r\ncd", 0, 6, 2)]
    [InlineData("ab\rcd", 1, 4, 1)]
    [InlineData("ab\ncd", 1, 4, 1)]
    [InlineData("ab\n\ncd", 3, 3, 0)]
    [InlineData("ab\r\ncd", 2, 1, 0)]
    [InlineData("ab\r\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 4, 9, 2)]
    [InlineData("ab\u2028cd", 0, 5, 5)]
    [InlineData("ab", 2, 1, 0)]
    [InlineData("", 0, 1, 0)]
    public void APlaceEndsWithItsFirstLine(string text, int offset, int length, int expected) =>
        Assert.Equal(expected, new LineStarts(text).PlaceOf(offset, length).Length);

    [Fact]
    public void LinesAndTheirStartsAgree()
    {
        const string Text = "ab\r\n\rc\n\n\r\nd\u2028e";
        var lines = new LineStarts(Text);
        Assert.All(TextLines.Of(Text), line => Assert.Equal(line.Place, lines.PlaceOf(line.Start, Text.Length)));
    }
}
