using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>The merge type of YAML 1.1.</summary>
public class MergeTests
{
    private const string Base = "base: &b {x: 1, y: 2}\n";

    [Theory]
    [InlineData("a: {<<: *b}", "{x: 1, y: 2}")]
    [InlineData("a: {<<: *b, y: 3, z: 4}", "{x: 1, y: 3, z: 4}")]
    [InlineData("a: {q: 0, y: 3, <<: *b}", "{q: 0, y: 3, x: 1}")]
    [InlineData("a: {<<: [*b, {x: 8, z: 9}]}", "{x: 1, y: 2, z: 9}")]
    [InlineData("a: {<<: []}", "{}")]
    [InlineData("a: {<<: {k: v}}", "{k: v}")]
    [InlineData("c: &c {<<: *b, z: 3}\na: {<<: *c}", "{x: 1, y: 2, z: 3}")]
    [InlineData("a: {'<<': *b}", "{<<: {x: 1, y: 2}}")]
    [InlineData("a: <<", "<<")]
    [InlineData("a: {x: , <<: *b}", "{x: -, y: 2}")]
    public void AMappingTakesTheEntriesItDoesNotHave(string text, string expected) => Assert.Equal(expected, Yaml.A(Base + text).Show());

    [Theory]
    [InlineData("a: {<<: 1, k: v}", "2:9")]
    [InlineData("a:\n  k: v\n  <<:\n", "4:6")]
    [InlineData("a: {k: v, <<: [*b, 1]}", "2:15")]
    public void AnythingElseIsAFault(string text, string place)
    {
        var reading = Yaml.Read(Base + text);
        Assert.Equal(
            place + " '<<' takes a mapping, an alias of one, or a list of these; write one, or quote the key",
            Assert.Single(reading.Problems).Line());
        Assert.Equal("{base: {x: 1, y: 2}, a: {k: v}}", reading.Show());
    }

    [Fact]
    public void ASecondMergeKeyIsAFault() => Assert.Equal(Fault.DuplicateKey, Yaml.Problem(Base + "a: {<<: *b, <<: *b}").Fault);

    [Fact]
    public void MergedEntriesAreCounted()
    {
        var fields = string.Join(", ", Enumerable.Range(0, 999).Select(i => $"k{i}: v"));
        var text = $"- &b {{{fields}}}\n{string.Concat(Enumerable.Repeat("- {<<: *b}\n", 101))}";
        Assert.Equal(Fault.LimitExceeded, Yaml.Problem(text).Fault);
    }
}
