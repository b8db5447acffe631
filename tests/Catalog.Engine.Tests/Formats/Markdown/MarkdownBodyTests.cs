using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Markdown;

public class MarkdownBodyTests
{
    private const string Everything = """
        # Heading

        First line,
        second line.

        > Quoted
        > twice.

        - item
          continued

          more
        - [ ] task

        ```cs
        code();
        ```

            indented

        | a | b |
        |---|---|
        | 1 | 2 |

        <div>
        html
        </div>

        ***

        [ref]: https://example.org/

        Last[^1].

        [^1]: A note.
        """;

    [Fact]
    public void EveryBlockButAHeadingIsAParagraphAsItStands() => Assert.Equal(
        [
            "First line,\nsecond line.", "Quoted\n> twice.", "item\n  continued", "more", "[ ] task", "```cs\ncode();\n```", "    indented",
            "| a | b |\n|---|---|\n| 1 | 2 |", "<div>\nhtml\n</div>", "Last[^1].", "A note.",
        ],
        MarkdownPage.Body(Everything).Paragraphs);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsBecomeLineFeeds(string lineEnd) =>
        Assert.Equal(MarkdownPage.Body(Everything), MarkdownPage.Body(Everything.Replace("\n", lineEnd)));

    [Fact]
    public void RangesAreStretchesOfTheText()
    {
        var body = MarkdownPage.Body(Everything);
        Assert.Equal(Everything, body.Text);
        Assert.Equal(body.Paragraphs, body.Ranges.Select(range => body.Text![range.Start..range.End]));
    }

    [Fact]
    public void TheTextIsKeptToTheLetterButForBlankLinesAtItsEnds() =>
        Assert.Equal("    code\t\n\n\n\u00A0x  \n\u2028y\u0085", MarkdownPage.Body("---\na: 1\n---\n\n \n    code\t\n\n\n\u00A0x  \n\u2028y\u0085\n\n").Text);

    [Fact]
    public void AParagraphAloneIsNotStoredTwice() => Assert.Null(MarkdownPage.Body("One.\n\nTwo.\n").Text);

    [Fact]
    public void AFootnoteStandsWhereItWasWritten() =>
        Assert.Equal(["Note.", "Text[^1]."], MarkdownPage.Body("[^1]: Note.\n\nText[^1].").Paragraphs);

    [Theory]
    [InlineData("```cs\ncode\n", "```cs\ncode")]
    [InlineData("```cs", "```cs")]
    [InlineData("- ```\n\tcode: \U0001F600", "```\n\tcode: \U0001F600")]
    public void ACodeBlockThatNothingClosesEndsWithTheText(string text, string paragraph) =>
        Assert.Equal([paragraph], MarkdownPage.Body(text).Paragraphs);

    [Fact]
    public void ATableEndsTheParagraphAboveIt() => Assert.Equal(
        ["Text:", "| a | b |\n> |---|---|\n> | 1 | 2 |"], MarkdownPage.Body("> Text:\n> | a | b |\n> |---|---|\n> | 1 | 2 |").Paragraphs);

    [Fact]
    public void ABodyOfHeadingsAloneHasNoParagraphs()
    {
        var body = MarkdownPage.Body("# One\n\n## Two");
        Assert.Empty(body.Paragraphs);
        Assert.Equal("# One\n\n## Two", body.Text);
        Assert.Equal(EquatableArray<TextRange>.Empty, body.Ranges);
    }

    [Fact]
    public void SmartQuotesAndOtherExtensionsAreNotRead() =>
        Assert.Equal("<p>&quot;a&quot; -- b {.c} :smile: ==d== ^e^</p>\n", MarkdownPage.Document("\"a\" -- b {.c} :smile: ==d== ^e^", withHtml: true).Body.Html);
}
