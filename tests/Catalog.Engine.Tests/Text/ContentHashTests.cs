using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class ContentHashTests
{
    // The first two are the examples of FIPS 180-2; the last was computed by sha256sum.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("Høymark\n\U0001F600\n", "219a589ac1608a6b3ebf441d34b9115c04321a37bc43934af16cd300a8d44657")]
    public void IsSha256OfTheUtf8BytesInLowerCaseHexWithoutAByteOrderMark(string text, string hash) =>
        Assert.Equal(hash, ContentHash.Of(text));

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\r\nb\n")]
    public void LineEndsDoNotCount(string text) => Assert.Equal(ContentHash.Of("a\nb\n"), ContentHash.Of(text));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\nb\n\n")]
    [InlineData("a\u2028b\n")]
    [InlineData("a \nb\n")]
    [InlineData("\uFEFFa\nb\n")]
    public void EveryOtherCharacterDoes(string text) => Assert.NotEqual(ContentHash.Of("a\nb\n"), ContentHash.Of(text));

    [Fact]
    public void ShortIsItsFirstEightDigits() => Assert.Equal("ba7816bf", ContentHash.Short("abc"));
}
