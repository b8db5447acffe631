using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \u00A0\n", 0)]
    [InlineData("one", 1)]
    [InlineData("one two\tthree\nfour\u00A0five\u2003six\u2028seven", 7)]
    [InlineData("  one  ", 1)]
    [InlineData("state-owned, isn't it?", 3)]
    [InlineData("yes — no & * 7", 3)]
    [InlineData("été 港口 1961", 3)]
    [InlineData("… !! —", 0)]
    public void AWordHoldsALetterOrADigit(string text, int count) => Assert.Equal(count, WordCount.Of(text));

    [Theory]
    [InlineData("\U00020000", 1)]
    [InlineData("\U0001D400\U0001D401 \U0001D7CE", 2)]
    [InlineData("\U0001F600 \U0001F600\U0001F600", 0)]
    [InlineData("\U0001F600a", 1)]
    public void EmojiAreNoWordsAndRareLettersAre(string text, int count) => Assert.Equal(count, WordCount.Of(text));

    [Fact]
    public void ALoneSurrogateIsNoWord() => Assert.Equal(1, WordCount.Of("\uD83D a \uDE00"));
}
