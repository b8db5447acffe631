namespace Catalog.Engine.Tests.Formats.Markdown;

public class MarkdownWordCountTests
{
    [Theory]
    [InlineData("# One two\n\nthree", 3)]
    [InlineData("[one](https://example.org/a/b \"title words\") **two**", 2)]
    [InlineData("![alternative text](a.png) one", 1)]
    [InlineData("| one | two |\n|---|---|\n| three | |", 3)]
    [InlineData("```cs no info\none two\n```\n\n    three", 3)]
    [InlineData("- one\n  - [x] two\n\n> three", 3)]
    [InlineData("<p class=\"a b\">one</p>\n<!-- no words -->\n<script>\nvar no = 1;\n</script>", 1)]
    [InlineData("one<br>two <b>three</b>", 3)]
    [InlineData("one\\\ntwo&nbsp;three", 3)]
    [InlineData("one[^1]\n\n[^1]: two", 2)]
    [InlineData("[one][r]\n\n[r]: https://example.org/ \"no\"", 1)]
    [InlineData("https://example.org/a one", 2)]
    [InlineData("***", 0)]
    public void WordsAreThoseThatShow(string text, int count) => Assert.Equal(count, MarkdownPage.Body(text).WordCount);
}
