using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class TextLinesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\n", new[] { "a", "" })]
    [InlineData("\n", new[] { "" })]
    [InlineData("a\r\nb\rc\nd", new[] { "a", "b", "c", "d" })]
    [InlineData("a\n\rb", new[] { "a", "", "b" })]
    [InlineData("a\r\r\nb", new[] { "a", "", "b" })]
    [InlineData("a\u2028b\u2029c\u0085d\fe\vf", new[] { "a\u2028b\u2029c\u0085d\fe\vf" })]
    public void LinesEndAtLfCrLfAndCrAndAtNothingElse(string text, string[] lines) =>
        Assert.Equal(lines, TextLines.Of(text).Select(line => line.Text));

    [Fact]
    public void LinesKnowWhereTheyStand()
    {
        const string Text = "ab\r\n\rc\n";
        Assert.Equal([new(0, 0, 0, "ab"), new(1, 0, 4, ""), new(2, 0, 5, "c")], TextLines.Of(Text));
        Assert.All(TextLines.Of(Text), line => Assert.Equal(line.Text, line.Place.In(Text)));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd\n\r", "a\nb\nc\nd\n\n")]
    [InlineData("a\nb\u2028\u0085", "a\nb\u2028\u0085")]
    [InlineData("", "")]
    public void NormalizedLineEndsAreLineFeeds(string text, string normalized) => Assert.Equal(normalized, TextLines.Normalize(text));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(4, 1, 0)]
    [InlineData(6, 2, 0)]
    [InlineData(8, 3, 0)]
    public void APlaceIsFoundByItsOffset(int offset, int line, int column) =>
        Assert.Equal(new Place(line, column, offset, 1), TextLines.PlaceOf("ab\r\nc\rd\ne", offset));

    [Fact]
    public void PlacesAndLinesAgree()
    {
        const string Text = "ab\r\n\rc\n\n\r\nd\u2028e";
        Assert.All(TextLines.Of(Text), line => Assert.Equal(line.Place, TextLines.PlaceOf(Text, line.Start, line.Text.Length)));
    }
}
