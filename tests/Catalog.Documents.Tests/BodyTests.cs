namespace Catalog.Documents.Tests;

public class BodyTests
{
    private const string Markdown = "Dear Sir,\n\n# Home\n\nCome home.\nSoon.\n\n## Why\n\n## When\n\nNow.\n\nOr later.\n";

    private static Body Letter => new(
        Markdown,
        12,
        [0..9, 19..35, 54..58, 60..69],
        sections: [("Home", 1, "home", 1..2), ("Why", 2, "why", 2..2), ("When", 2, "when", 2..4)]);

    [Fact]
    public void TextOfParagraphsHasBlankLinesBetweenThem()
    {
        var body = new Body(4, "Dear Sir,", "Come\nhome.");
        Assert.Equal("Dear Sir,\n\nCome\nhome.", body.Text);
        Assert.Equal(["Dear Sir,", "Come\nhome."], body.Paragraphs);
        Assert.Empty(body.Sections);
        Assert.Equal(4, body.WordCount);
        Assert.Equal(body.Text, body.ToString());
    }

    [Fact]
    public void TextIsPutTogetherOnce()
    {
        var body = new Body(2, "a", "b");
        Assert.Same(body.Text, body.Text);
    }

    [Fact]
    public void TextIsKeptAsWritten()
    {
        Assert.Equal(Markdown, Letter.Text);
        Assert.Equal(Markdown, Letter.ToString());
        Assert.Equal(12, Letter.WordCount);
    }

    [Fact]
    public void ParagraphsAreStretchesOfTheText() =>
        Assert.Equal(["Dear Sir,", "Come home.\nSoon.", "Now.", "Or later."], Letter.Paragraphs);

    [Fact]
    public void StretchesMayBeCountedFromTheEnd() => Assert.Equal(["a b", "b", ""], new Body("a b", 2, [Range.All, ^1.., ^0..]).Paragraphs);

    [Fact]
    public void SectionsHaveTheParagraphsBelowTheirHeadings()
    {
        Assert.Equal(
            [("Home", 1, "home"), ("Why", 2, "why"), ("When", 2, "when")],
            Letter.Sections.Select(section => (section.Heading, section.Level, section.Slug)));
        string[][] paragraphs = [["Come home.\nSoon."], [], ["Now.", "Or later."]];
        Assert.Equal(paragraphs, Letter.Sections.Select(section => section.Paragraphs));
    }

    [Fact]
    public void SectionsMayBeLeftOut()
    {
        Assert.Empty(new Body("a", 1, [0..1]).Sections);
        Assert.Null(new Body("a", 1, [0..1]).Html);
    }

    [Fact]
    public void HtmlIsWhatWasGiven() => Assert.Equal("<p>a</p>", new Body("a", 1, [0..1], html: "<p>a</p>").Html);

    [Fact]
    public void PartsAreCutOutOnce()
    {
        var body = Letter;
        Assert.Same(body.Paragraphs, body.Paragraphs);
        Assert.Same(body.Sections, body.Sections);
        Assert.Same(body.Paragraphs[1], body.Sections[0].Paragraphs[0]);
    }

    // So long that the threads are all at it at once.
    [Fact]
    public void EveryThreadGetsTheSameParts()
    {
        Range[] letters = [.. Enumerable.Range(0, 50_000).Select(at => at..(at + 1))];
        for (var round = 0; round < 10; round++)
        {
            var body = new Body(new string('a', letters.Length), 1, letters, [("h", 1, "h", 0..1)]);
            using var start = new Barrier(4);
            var parts = new (object Sections, object Paragraphs)[start.ParticipantCount];
            Thread[] threads = [.. parts.Select((_, index) => new Thread(() =>
            {
                start.SignalAndWait();
                parts[index] = (body.Sections, body.Paragraphs);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(parts, part => Assert.Same(body.Sections, part.Sections));
            Assert.All(parts, part => Assert.Same(body.Paragraphs, part.Paragraphs));
        }
    }

    [Fact]
    public void EmptyHasNothing()
    {
        Assert.Equal("", Body.Empty.Text);
        Assert.Empty(Body.Empty.Paragraphs);
        Assert.Empty(Body.Empty.Sections);
        Assert.Equal(0, Body.Empty.WordCount);
        Assert.Equal("", Body.Empty.Excerpt);
        Assert.Equal(TimeSpan.Zero, Body.Empty.ReadingTime);
        Assert.Null(Body.Empty.Html);
        Assert.Same(Body.Empty, Body.Empty);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(238, 60)]
    [InlineData(239, 61)]
    [InlineData(1190, 300)]
    [InlineData(int.MaxValue, 541_382_433)]
    public void ReadingTakesAMinuteFor238Words(int words, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Body(words).ReadingTime);

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("paragraphs", () => new Body(0, null!));
        Assert.Throws<ArgumentNullException>("text", () => new Body(null!, 0, []));
        Assert.Throws<ArgumentNullException>("paragraphs", () => new Body("", 0, null!));
        Assert.Throws<ArgumentOutOfRangeException>("wordCount", () => new Body(-1));
        Assert.Throws<ArgumentOutOfRangeException>("wordCount", () => new Body("", -1, []));
        Assert.Throws<ArgumentNullException>("sections", () => new Body("", 0, [], [(null!, 1, "s", 0..0)]));
        Assert.Throws<ArgumentNullException>("sections", () => new Body("", 0, [], [("h", 1, null!, 0..0)]));
        Assert.Throws<ArgumentOutOfRangeException>("sections", () => new Body("", 0, [], [("h", 0, "s", 0..0)]));
    }

    public static TheoryData<Range> Outside => [0..4, 4..4, 2..1, ^4..3, Range.EndAt(^4), 0..int.MaxValue];

    [Theory, MemberData(nameof(Outside))]
    public void NoStretchLiesOutside(Range range)
    {
        Assert.Throws<ArgumentOutOfRangeException>("paragraphs", () => new Body("abc", 1, [0..3, range]));
        Assert.Throws<ArgumentOutOfRangeException>("sections", () => new Body("abc", 1, [0..1, 1..2, 2..3], [("h", 1, "s", range)]));
    }
}
