using System.Text;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Text;

public class CodePointOrderTests
{
    private static readonly string[] Parts =
        ["", "A", "a", "\u007F", "\u0080", "é", "\u07FF", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "\U00010000", "\U0001F600", "\U0010FFFF"];

    private static readonly string[] Texts = [.. Parts.SelectMany(_ => Parts, (first, second) => first + second).Distinct()];

    [Fact]
    public void IsTheOrderOfUtf8Bytes()
    {
        var sorted = Texts.OrderBy(text => text, CodePointOrder.Instance);
        Assert.Equal(Texts.OrderBy(Utf8Hex, StringComparer.Ordinal), sorted);
    }

    [Fact]
    public void IsNotTheOrderOfUtf16() =>
        Assert.NotEqual(Texts.Order(StringComparer.Ordinal), Texts.OrderBy(text => text, CodePointOrder.Instance));

    [Fact]
    public void IsTotal() => Assert.All(Texts, a => Assert.All(Texts, b => Assert.Equal(Compare(a, b), -Compare(b, a))));

    [Theory]
    [InlineData("a", "B", 1)]
    [InlineData("eip-1", "eip-100", -1)]
    [InlineData("eip-10", "eip-9", -1)]
    [InlineData("a/b", "a-b", 1)]
    [InlineData("x", "x", 0)]
    public void KnowsNoCaseAndNoNumbers(string a, string b, int sign) => Assert.Equal(sign, Compare(a, b));

    private static int Compare(string a, string b) => Math.Sign(CodePointOrder.Instance.Compare(a, b));

    private static string Utf8Hex(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
