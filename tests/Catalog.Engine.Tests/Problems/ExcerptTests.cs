using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Problems;

public class ExcerptTests
{
    [Theory]
    [InlineData("Top Secret", "Top Secret")]
    [InlineData("Høymark, 1．港口 {0} \"'", "Høymark, 1．港口 {0} \"'")]
    [InlineData("", "")]
    public void WhatCanBeSeenIsKept(string text, string excerpt) => Assert.Equal(excerpt, Excerpt.Of(text));

    [Theory]
    [InlineData("a\nb", "a\\u000Ab")]
    [InlineData("a\0\u001B[31mb", "a\\u0000\\u001B[31mb")]
    [InlineData("a\u00A0b", "a\\u00A0b")]
    [InlineData("a\u202Eb\u2028\u200D", "a\\u202Eb\\u2028\\u200D")]
    [InlineData("\uFEFF", "\\uFEFF")]
    [InlineData("\U0001F600", "\\uD83D\\uDE00")]
    public void WhatCannotIsWritten(string text, string excerpt) => Assert.Equal(excerpt, Excerpt.Of(text));

    [Fact]
    public void ALongTextIsCut()
    {
        Assert.Equal(new string('x', 60), Excerpt.Of(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "…", Excerpt.Of(new string('x', 61)));
    }

    [Fact]
    public void NoCharacterHasPowerOverALineOrATerminal()
    {
        static bool HasPower(char c) => char.IsControl(c) || char.IsSurrogate(c) || "\u2028\u2029\u202E\u200B".Contains(c);

        var all = Enumerable.Range(0, 0x10000).Select(code => Excerpt.Of(((char)code).ToString()));
        Assert.All(all, excerpt => Assert.DoesNotContain(excerpt, HasPower));
    }
}
