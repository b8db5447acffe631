using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>YAML 1.2.2, sections 3.2.2.2 and 7.1.</summary>
public class AliasTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x", "{a: 1, b: 1}")]
    [InlineData("a: &x [1, &y {c: 2}]\nb: [*x, *y]", "{a: [1, {c: 2}], b: [[1, {c: 2}], {c: 2}]}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}")]
    [InlineData("a: &x\n  b: &x 1\n  c: *x\nd: *x", "{a: {b: 1, c: 1}, d: 1}")]
    [InlineData("a: &x\nb: *x\nc: &y !!str\nd: *y", "{a: -, b: -, c: \"\", d: \"\"}")]
    [InlineData("&k a: 1\nb: *k", "{a: 1, b: a}")]
    public void AnAliasStandsForTheLastValueOfItsAnchor(string text, string expected) => Assert.Equal(expected, Yaml.Show(text));

    [Fact]
    public void AnAliasSharesTheValue()
    {
        var mapping = Assert.IsType<Mapping>(Yaml.Root("a: &x [1]\nb: *x"));
        Assert.Same(mapping.Find("a"), mapping.Find("b"));
    }

    [Theory]
    [InlineData("a: *x\nb: 1", "1:4 no anchor '&x' stands before the alias '*x'; add it, or quote the text")]
    [InlineData("a: *x\nb: &x 1", "1:4 no anchor '&x' stands before the alias '*x'; add it, or quote the text")]
    [InlineData("a: &x 1\n---\nb: *x", "3:4 no anchor '&x' stands before the alias '*x'; add it, or quote the text")]
    [InlineData("b: &x [1, *x]", "1:11 the alias '*x' stands inside the value that it stands for; write the value out")]
    public void AnAliasOfNothingIsAFault(string text, string problem)
    {
        Assert.Equal(problem, Yaml.Problem(text).Line());
        Assert.NotNull(((Mapping)Yaml.Read(text).Roots[^1]).Find("b"));
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void AliasesStandForABoundedNumberOfValues(int count, bool isTooMuch)
    {
        var text = $"- &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n{string.Concat(Enumerable.Repeat("- *a\n", count))}";
        var reading = Yaml.Read(text);
        Assert.Equal(isTooMuch ? [Fault.LimitExceeded] : [], reading.Problems.Select(problem => problem.Fault));
        Assert.All(reading.Problems, problem => Assert.Equal(count, problem.Place.Line));
    }

    [Fact]
    public void LongTextsWeighMore()
    {
        var text = $"- &a {new string('x', 640_000)}\n{string.Concat(Enumerable.Repeat("- *a\n", 10))}";
        Assert.Equal("11:3 the aliases of a file may stand for 100000 values; write fewer", Yaml.Problem(text).Line());
    }

    [Fact]
    public void ABillionLaughsStop()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"- &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Assert.Equal(Fault.LimitExceeded, Yaml.Problem("- &a0 [1, 1]\n" + string.Concat(lines)).Fault);
    }

    [Theory]
    [InlineData(63, 0)]
    [InlineData(64, 1)]
    public void AliasesDoNotNestDeeper(int count, int problems)
    {
        var lines = Enumerable.Range(1, count).Select(i => $"- &a{i} [*a{i - 1}]\n");
        var reading = Yaml.Read("- &a0 1\n" + string.Concat(lines));
        Assert.Equal(problems, reading.Problems.Count(problem => problem.Fault == Fault.LimitExceeded));
    }
}
