using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Binding;

public class SeparatedTextTests
{
    [Fact]
    public void EachPartHasAPlaceOfItsOwn() => Assert.Equal([("2718", 10, 4), ("2930", 16, 4)], Parts("2718, 2930", "requires: 2718, 2930\n"));

    [Fact]
    public void AQuotationMarkIsCounted() => Assert.Equal([("a", 11, 1), ("b c", 13, 3)], Parts("a,b c ", "requires: \"a,b c \"\n"));

    [Fact]
    public void WhereTheTextIsWrittenOtherwiseThePlaceIsThatOfTheWhole() => Assert.Equal([("a", 10, 9), ("b", 10, 9)], Parts("a,b", "requires: \"a\\u002Cb\"\n", 9));

    [Theory]
    [InlineData("")]
    [InlineData(" , ,")]
    public void NothingBetweenSeparatorsIsNothing(string text) => Assert.Empty(Parts(text, "requires: " + text));

    [Fact]
    public void ASeparatorMayBeLong() => Assert.Equal(
        ["a", "b"], SeparatedText.Split(new Scalar("a and b", ScalarStyle.Plain, default), " and ", "").Items.Select(item => ((Scalar)item).Text));

    private static IEnumerable<(string Text, int Column, int Length)> Parts(string text, string content, int? length = null) => SeparatedText
        .Split(new Scalar(text, ScalarStyle.Plain, new Place(0, 10, 10, length ?? text.Length)), ",", content)
        .Items.Select(item => (((Scalar)item).Text, item.Place.Column, item.Place.Length));
}
