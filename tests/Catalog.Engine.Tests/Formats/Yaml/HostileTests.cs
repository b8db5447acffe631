using System.Text;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>Texts that are made to hang, to overflow or to drown a reader.</summary>
public class HostileTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("[\n")]
    [InlineData("{a: ")]
    [InlineData("[a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{\"a\":")]
    [InlineData("{")]
    [InlineData("- ? ")]
    public void ValuesAreNestedToALimit(string opening)
    {
        var problems = Yaml.Read(Repeat(opening, 100_000)).Problems;
        var problem = Assert.Single(problems, problem => problem.Fault == Fault.LimitExceeded);
        Assert.StartsWith("values may be nested 64 deep", problem.Arguments[0]);
        Assert.True(problem.Place.Start < 1_000);
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void TheLimitIsExact(int depth, int problems)
    {
        Assert.Equal(problems, Yaml.Read(Repeat("[", depth) + "a" + Repeat("]", depth)).Problems.Count);
        var lines = Enumerable.Range(0, depth).Select(i => new string(' ', i) + "a:\n");
        Assert.Equal(problems, Yaml.Read(string.Concat(lines) + new string(' ', depth) + "b").Problems.Count);
    }

    [Theory]
    [InlineData("a: 1\n", "1001:1")]
    [InlineData("? [a]\n", "")]
    [InlineData("!x b: 1\n", "")]
    public void FaultsAreReportedToALimit(string line, string place)
    {
        var problems = Yaml.Read(Repeat(line, 100_000)).Problems;
        Assert.InRange(problems.Count, 1, 1_001);
        Assert.Equal(Fault.LimitExceeded, problems[^1].Fault);
        Assert.Contains(place, problems[^1].Line());
    }

    [Theory]
    [InlineData("a: ", "x", "")]
    [InlineData("a: ", "x ", "x")]
    [InlineData("a: '", "x", "'")]
    [InlineData("a: \"", "\\n", "\"")]
    [InlineData("a: '", "\n", " '")]
    [InlineData("a: |\n", "  x\n", "")]
    [InlineData("a: |\n  x\n", "\n", "")]
    [InlineData("a: >\n", "  x\n", "")]
    [InlineData("a: 1 #", "x", "")]
    [InlineData("a: 1\n", "# x\n", "")]
    [InlineData("a: 1\n", " ", "")]
    [InlineData("a: 1\n", "\r", "")]
    [InlineData("a: [", "[],", "]")]
    [InlineData("a: [", "b,", "]")]
    [InlineData("a:\n", "-\n", "")]
    [InlineData("a: &", "x", " y")]
    [InlineData("a: 1\n---\n", "---\n", "")]
    public void LongTextsAreRead(string start, string middle, string end)
    {
        var reading = Yaml.Read(start + Repeat(middle, 20_000) + end);
        Assert.Empty(reading.Problems);
        Assert.NotNull(((Mapping)reading.Roots[0]).Find("a"));
    }

    [Theory]
    [InlineData("[", "a,")]
    [InlineData("", "&a ")]
    [InlineData("", "! ")]
    [InlineData("", "}")]
    [InlineData("'", "x")]
    [InlineData("%", "Y")]
    [InlineData("", "\0")]
    [InlineData("a: 1\n", "%b c\n")]
    [InlineData("a: 1\n", "\t")]
    [InlineData("k", "k: ")]
    public void LongNonsenseIsRefused(string start, string middle)
    {
        var problems = Yaml.Read(start + Repeat(middle, 20_000)).Problems;
        Assert.InRange(problems.Count, 1, 1_001);
    }

    [Theory]
    [InlineData(900, false)]
    [InlineData(3_000, true)]
    [InlineData(100_000, true)]
    public void AnIndentationThatTheScannerCannotFollowIsAFault(int blanks, bool isTooMuch)
    {
        var reading = Yaml.Read($"a: |2\n  {new string(' ', blanks)}text\n  more\nb: 1\n");
        Assert.Equal(isTooMuch, reading.IsFaulty);
        Assert.All(reading.Problems, problem => Assert.Equal(Fault.LimitExceeded, problem.Fault));
        Assert.All(reading.Problems, problem => Assert.Equal(1, problem.Place.Line));
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
