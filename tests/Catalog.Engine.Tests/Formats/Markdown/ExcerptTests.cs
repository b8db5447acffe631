namespace Catalog.Engine.Tests.Formats.Markdown;

public class ExcerptTests
{
    [Theory]
    [InlineData("# T\n\nOne *two*.\n\n- three\n\n<!-- more -->\n\nFour.", "One two. three")]
    [InlineData("One. <!--more--> Two.", "One.")]
    [InlineData("*One.*\n<!-- MORE -->\nTwo.", "One.")]
    [InlineData("One *two*.\n\nThree.", "One two.")]
    [InlineData("![image](a.png)\n\n<p>html</p>\n\n    code\n\n- item\n\n| a |\n|---|\n\nOne\ntwo.", "One two.")]
    [InlineData("> Quoted *text*.", "Quoted text.")]
    public void TheExcerptIsWhatStandsBeforeMoreOrTheFirstParagraph(string text, string excerpt) =>
        Assert.Equal(excerpt, MarkdownPage.Body(text).Excerpt);

    [Theory]
    [InlineData("One.\n\nTwo.")]
    [InlineData("One.\n\n<!-- more -->\n\nTwo.")]
    [InlineData("# Heading")]
    [InlineData("![image](a.png)")]
    [InlineData("<!-- more -->\n\n    code")]
    public void AnExcerptThatWouldSayNothingNewIsNone(string text) =>
        Assert.Null(MarkdownPage.Body(text).Excerpt);

    [Fact]
    public void AMarkerInCodeIsCode() => Assert.Equal("One <!-- more --> two.", MarkdownPage.Body("One `<!-- more -->` two.\n\n    <!-- more -->").Excerpt);

    [Fact]
    public void AnExcerptOfThreeHundredCharactersIsWhole() =>
        Assert.Equal(Words(60).Trim() + "1", MarkdownPage.Body($"*{Words(60).Trim()}*1").Excerpt);

    [Fact]
    public void ALongerOneIsCutAtTheEndOfAWord() =>
        Assert.Equal(Words(60).Trim() + "…", MarkdownPage.Body($"{Words(60)}more").Excerpt);

    [Fact]
    public void AWordThatIsTooLongIsCutBetweenCharacters() =>
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("\U0001F600", 149)) + "…", MarkdownPage.Body("a" + string.Concat(Enumerable.Repeat("\U0001F600", 300))).Excerpt);

    private static string Words(int count) => string.Concat(Enumerable.Repeat("word ", count));
}
