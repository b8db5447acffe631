namespace Catalog.Documents.Tests;

public class ExcerptTests
{
    [Fact]
    public void IsWhatWasGiven() => Assert.Equal("Come home.", new Body("*Come* home.", 2, [0..12], excerpt: "Come home.").Excerpt);

    [Fact]
    public void IsElseTheFirstParagraph()
    {
        Assert.Equal("Dear\nSir,", new Body(4, "Dear\nSir,", "Come home.").Excerpt);
        Assert.Equal("Come", new Body("# Home\n\nCome", 2, [8..12]).Excerpt);
        Assert.Equal("", new Body("# Home", 1, []).Excerpt);
    }

    [Fact]
    public void MayFillItsRoom() => Assert.Equal(new string('a', 300), Of(new string('a', 300)));

    [Theory]
    [InlineData(299, 299)]
    [InlineData(298, 298)]
    [InlineData(151, 151)]
    public void EndsWithAWholeWord(int wordEnd, int kept)
    {
        var word = new string('a', wordEnd);
        Assert.Equal(word[..kept] + "…", Of($"{word} {new string('b', 300)}"));
        Assert.Equal(word[..kept] + "…", Of($"{word} \n{new string('b', 300)}"));
    }

    [Fact]
    public void AWordThatIsTooLongIsCut()
    {
        Assert.Equal(new string('a', 299) + "…", Of(new string('a', 301)));
        Assert.Equal("第一章 " + new string('字', 295) + "…", Of("第一章 " + new string('字', 400)));
    }

    [Fact]
    public void NoCharacterIsCut()
    {
        Assert.Equal(new string('a', 298) + "…", Of(new string('a', 298) + "😀😀"));
        Assert.Equal(new string('a', 298) + "…", Of(new string('a', 298) + "e\u0301e\u0301"));
        Assert.Equal("…", Of("e" + new string('\u0301', 300)));
    }

    private static string Of(string paragraph) => new Body(1, paragraph, "more").Excerpt;
}
