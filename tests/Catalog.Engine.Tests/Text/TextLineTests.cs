using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class TextLineTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\u00A0\u3000", true)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF", false)]
    [InlineData(" . ", false)]
    public void ALineOfWhiteSpaceIsBlank(string text, bool isBlank) => Assert.Equal(isBlank, new TextLine(0, 0, 0, text).IsBlank);

    [Theory]
    [InlineData("a  b", 0, "a  b")]
    [InlineData(" \t\u00A0\u2003a\u00A0b\u3000 ", 4, "a\u00A0b")]
    [InlineData("\u2028 a\u0085", 0, "\u2028 a\u0085")]
    [InlineData("\fa\v", 0, "\fa\v")]
    public void BlanksAreTrimmedAndSeparatorsAreNot(string text, int column, string trimmed) =>
        Assert.Equal(new TextLine(3, column, 20 + column, trimmed), new TextLine(3, 0, 20, text).Trim());

    [Fact]
    public void ABlankLineTrimsToNothing() => Assert.Equal("", new TextLine(0, 0, 0, " \u00A0").Trim().Text);
}
