using Catalog.Cli.Output;

namespace Catalog.Cli.Tests.Output;

public class TerminalTextTests
{
    [Theory]
    [InlineData("\e[31mred\e[0m", @"\u001B[31mred\u001B[0m")]
    [InlineData("a\tb\r\nc", @"a\tb\r\nc")]
    [InlineData("\0\a\b\u007F\u0085\u009B", @"\u0000\u0007\u0008\u007F\u0085\u009B")]
    [InlineData("\u202Eabc\u2066", @"\u202Eabc\u2066")]
    [InlineData("a\u200Bb\u200D\uFEFF\u00AD", @"a\u200Bb\u200D\uFEFF\u00AD")]
    [InlineData("a\u2028b\u2029", @"a\u2028b\u2029")]
    [InlineData("x\U000E0041", @"x\U000E0041")]
    public void ShowsByItsCodeWhatCouldSteer(string text, string shown) => Assert.Equal(shown, TerminalText.Line(text));

    [Theory]
    [InlineData("")]
    [InlineData("Štrbac «Надежда» 北京 مرحبا e\u0301")]
    [InlineData("[bold]no markup[/]")]
    [InlineData("e\u00A0m\u3000")]
    [InlineData("😀 𠀀")]
    public void LeavesTheRestAlone(string text) => Assert.Equal(text, TerminalText.Line(text));

    [Fact]
    public void ShowsLoneSurrogatesByTheirCode() =>
        Assert.Equal(@"a\uD800b\uDC00", TerminalText.Line(string.Concat("a", '\uD800', "b", '\uDC00')));

    [Fact]
    public void KeepsLinesWhereThereMayBeSome() =>
        Assert.Equal(["a", "", @"    b\r", @"\u001B"], TerminalText.Lines("a\n\n\tb\r\n\e"));
}
