using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Markdown;

public class HostileMarkdownTests
{
    [Theory]
    [InlineData(">", 32)]
    [InlineData("> ", 32)]
    [InlineData("- ", 32)]
    [InlineData("* ", 32)]
    [InlineData("1. ", 32)]
    [InlineData("> - ", 16)]
    public void QuotesAndListsAreReadToADepth(string marker, int count)
    {
        Assert.Empty(Read(Repeat(marker, count) + "a 1. - > b").Problems);
        var problem = Limit(Repeat(marker, 100_000) + "a");
        Assert.Equal((0, marker.Length * count), (problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void TheDepthOfAListOfManyLinesIsPlacedAtItsLine()
    {
        var problem = Limit(string.Concat(Enumerable.Range(0, 40).Select(depth => new string(' ', 2 * depth) + "- a\r\n")));
        Assert.Equal((33, 65), (problem.Place.Line + 1, problem.Place.Column + 1));
    }

    [Fact]
    public void EmphasesAreReadToADepth()
    {
        Assert.Empty(Read(Repeat("*a ", 48) + Repeat("a* ", 48)).Problems);
        Assert.Equal(3, Limit("a\n\n" + Repeat("*a ", 60) + Repeat("a* ", 60)).Place.Line + 1);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("![[]()")]
    [InlineData("[^")]
    [InlineData("[a](")]
    [InlineData("[a](()")]
    [InlineData("[ (](")]
    [InlineData("*a **a ")]
    [InlineData("*a_ ")]
    [InlineData("a**b")]
    [InlineData("x <?")]
    [InlineData("x <!A ")]
    [InlineData("x <!--")]
    [InlineData("| *a ")]
    [InlineData("www.a.b ")]
    [InlineData("mailto:a@b.c ")]
    [InlineData("[a]: u\n")]
    [InlineData("> [a]: u\n")]
    [InlineData("[^a]: x\n")]
    [InlineData("a\n=\n")]
    public void WhatWouldTakeTooLongIsAProblemAtItsPlace(string part)
    {
        var text = Repeat(part, 300_000 / part.Length);
        var place = Limit(text).Place;
        Assert.InRange(place.Start, 1, text.Length - 1);
    }

    [Theory]
    [InlineData("]")]
    [InlineData("`` ` ")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("a <a ")]
    [InlineData("|")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("\t")]
    [InlineData("a ")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("> a\nb\n")]
    [InlineData("- a\n")]
    [InlineData("\\*")]
    [InlineData("# a\n")]
    [InlineData("[a](b) ")]
    public void WhatIsMerelyLongIsRead(string part) => Assert.Empty(Read("x" + Repeat(part, 200_000 / part.Length)).Problems);

    [Fact]
    public void ATableMayNotBeFilledUpWithoutEnd()
    {
        var wide = Repeat("|a", 1_000) + "\n" + Repeat("|-", 1_000) + "\n";
        Assert.Empty(Read(wide + Repeat("|b\n", 400)).Problems);
        Assert.Equal(Fault.LimitExceeded, Limit(wide + Repeat("|b\n", 1_000)).Fault);
    }

    [Fact]
    public void WhatStandsBeforeAndAfterIsReadAllTheSame()
    {
        var body = Assert.Single(Read("# One\n\nBefore.\n\n" + Repeat("[", 20_000) + "\n\n# Two\n\nAfter *it*.").Documents).Body;
        Assert.Equal(["One", "Two"], body.Sections.Select(section => section.Heading));
        Assert.Equal(["Before.", Repeat("[", 20_000), "After *it*."], body.Paragraphs);
    }

    [Fact]
    public void ASmallStackIsEnough()
    {
        Exception? exception = null;
        var thread = new Thread(() => exception = Xunit.Record.Exception(() => Read(Repeat("> - ", 1_000) + Repeat("*a ", 5_000) + Repeat("a* ", 5_000))), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(exception);
    }

    private static Problem Limit(string text)
    {
        var reading = Read(text);
        Assert.True(Assert.Single(reading.Documents).IsFaulty);
        var problem = reading.Problems[0];
        Assert.Equal(Fault.LimitExceeded, problem.Fault);
        return problem;
    }

    private static Reading Read(string text) => MarkdownPage.Read(text, withHtml: true);

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
