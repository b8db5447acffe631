using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlHostileTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("a = ", "[", "", 4 + ReadingLimits.Depth)]
    [InlineData("a = ", "{a=", "", 4 + (3 * ReadingLimits.Depth))]
    [InlineData("", "a.", "a = 1", 2 * ReadingLimits.Depth)]
    [InlineData("[", "a.", "a]", 1 + (2 * ReadingLimits.Depth))]
    [InlineData("a = [", "}[", "", 4 + (2 * ReadingLimits.Depth))]
    [InlineData("a = {", "a.", "a = 1}", 5 + (2 * (ReadingLimits.Depth - 1)))]
    public void DepthEndsAtTheLimit(string start, string middle, string end, int offset)
    {
        var problem = TomlText.Problem(start + Times(middle) + end);
        Assert.Equal((Fault.LimitExceeded, offset), (problem.Fault, problem.Place.Start));
        Assert.Equal(["values may be nested 64 deep"], problem.Arguments);
    }

    [Theory]
    [InlineData("a = ", "[", "1", "]", ReadingLimits.Depth - 1)]
    [InlineData("", "a.", "a = 1", "", ReadingLimits.Depth - 1)]
    [InlineData("[", "a.", "a]\n", "", ReadingLimits.Depth - 1)]
    [InlineData("a = ", "{a=", "1", "}", ReadingLimits.Depth - 1)]
    public void AValueAtTheLimitIsRead(string start, string opening, string middle, string closing, int count)
    {
        Assert.Empty(TomlText.Read(start + Times(opening, count) + middle + Times(closing, count)).Problems);
        Assert.Equal(Fault.LimitExceeded, TomlText.Problem(start + Times(opening, count + 1) + middle + Times(closing, count + 1)).Fault);
    }

    [Fact]
    public void WhatStandsBeforeTheLimitIsKept() =>
        Assert.Equal("{x: 1, y: {z: 2}}", TomlText.Outline($"x = 1\n[y]\nz = 2\na = {Times("[")}\nb = 1"));

    [Theory]
    [InlineData("a = 1\n", Fault.DuplicateKey)]
    [InlineData("= 1\n", Fault.SyntaxError)]
    [InlineData("[\n", Fault.SyntaxError)]
    public void CountlessFaultsAreNotAllCounted(string line, Fault fault)
    {
        var problems = TomlText.Read(Times(line)).Problems;
        Assert.Equal(100, problems.Count);
        Assert.All(problems.Take(99), problem => Assert.Equal(fault, problem.Fault));
        Assert.Equal(Fault.LimitExceeded, problems[99].Fault);
        Assert.Equal(["the file has 100 faults up to here; correct these first"], problems[99].Arguments);
    }

    [Theory]
    [InlineData("a = \"", "\\q", "\"")]
    [InlineData("a = \"", "\n", "")]
    [InlineData("a = '", "\0", "'")]
    [InlineData("", "\0", "")]
    [InlineData("#", "\u0007", "")]
    [InlineData("a = 1", "_", "")]
    [InlineData("", "\r", "")]
    [InlineData("a = [", "\n", "")]
    [InlineData("", "\"", "")]
    [InlineData("", "}", "")]
    [InlineData("a = [", "\"\\q\",", "]")]
    [InlineData("a = \"\"\"", "x\n", "")]
    public void ALongRunOfFaultsIsOne(string start, string middle, string end)
    {
        var problem = TomlText.Problem(start + Times(middle) + end);
        Assert.Equal((Fault.SyntaxError, 0), (problem.Fault, problem.Place.Line));
    }

    [Fact]
    public void CountlessOpenBracketsAreNotAllLookedFor()
    {
        var problems = TomlText.Read(string.Concat(Enumerable.Range(0, Many).Select(i => $"k{i} = [\n"))).Problems;
        Assert.Equal(100, problems.Count);
        Assert.Equal(Enumerable.Range(0, 100), problems.Select(problem => problem.Place.Line));
    }

    [Theory]
    [InlineData("x y = \"\"\"a\\\n\"\"\"")]
    [InlineData("x y = \"\"\"\\u12\n\"\"\"")]
    [InlineData("\"\\")]
    [InlineData("a = \"\\")]
    [InlineData("a = \"\\UFFFFFFFF\"")]
    public void AnEscapeAtTheEndOfWhatIsReadIsAFault(string text) => Assert.Equal(Fault.SyntaxError, TomlText.Problem(text).Fault);

    [Fact]
    public void AFileIsOfItsExtension()
    {
        var document = Assert.Single(DocumentReader.Read(new DocumentSource("a.toml", "title = 'T'\nn = 1_000"), ".TOML", null).Documents);
        Assert.Equal(("T", "1_000"), (document.Title, document.Text("n")));
    }

    private static string Times(string text, int count = Many) => string.Concat(Enumerable.Repeat(text, count));
}
