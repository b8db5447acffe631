using System.Text;

namespace Catalog.Documents.Tests;

/// <summary>Ids are found in code-point order, which is that of their UTF-8 bytes and not that of UTF-16.</summary>
public class CodePointOrderTests
{
    private static readonly string[] Parts =
        ["", "A", "a", "~", "\u007F", "\u00E9", "\u07FF", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "\U00010000", "\U0001F600", "\U0010FFFF"];

    private static readonly string[] Sorted =
        [.. Parts.SelectMany(_ => Parts, (first, second) => first + second).Distinct().OrderBy(Utf8Hex, StringComparer.Ordinal)];

    [Fact]
    public void TheOrderIsNotThatOfUtf16() => Assert.NotEqual(Sorted.Order(StringComparer.Ordinal), Sorted);

    [Fact]
    public void EveryIdIsFoundAtItsPlace()
    {
        var letters = new Letters(Sorted).All;
        Assert.All(Sorted.Index(), id => Assert.Same(letters[id.Index], letters.Find(id.Item)));
    }

    [Fact]
    public void AnAstralIdComesAfterTheReplacementCharacter()
    {
        var letters = new Letters("\uFFFD", "\U0001F600", "\U0001F601").All;
        Assert.Same(letters[0], letters.Find("\uFFFD"));
        Assert.Same(letters[1], letters.Find("\U0001F600"));
        Assert.Same(letters[2], letters.Find("\U0001F601"));
        Assert.Null(letters.Find("\uD83D"));
        Assert.Null(letters.Find("\uDE00"));
    }

    private static string Utf8Hex(string id) => Convert.ToHexString(Encoding.UTF8.GetBytes(id));
}
