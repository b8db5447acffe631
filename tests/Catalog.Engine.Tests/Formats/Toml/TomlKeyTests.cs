using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

/// <summary>What stands twice: the first stays, the rest is read on, and each further one is a fault.</summary>
public class TomlKeyTests
{
    [Theory]
    [InlineData("a = 1\n*a* = 2\nb = 3", "a", 1, "{a: 1, b: 3}")]
    [InlineData("a = 1\n*\"a\"* = 2", "a", 1, "{a: 1}")]
    [InlineData("a.b = 1\na.*b* = 2\na.c = 3", "b", 1, "{a: {b: 1, c: 3}}")]
    [InlineData("a.b = 1\n*a* = 2", "a", 1, "{a: {b: 1}}")]
    [InlineData("a = 1\n*a*.b = 2", "a", 1, "{a: 1}")]
    [InlineData("a = 1\n[*a*]\nb = 2", "a", 1, "{a: 1}")]
    [InlineData("[a]\nx = 1\n[*a*]\nx = 2\n[b]\nx = 3", "a", 1, "{a: {x: 1}, b: {x: 3}}")]
    [InlineData("[a.b]\n[a]\n[c]\n[*a*]", "a", 2, "{a: {b: {}}, c: {}}")]
    [InlineData("[a.b]\nx = 1\n[a]\n*b*.y = 2\nc = 3", "b", 1, "{a: {b: {x: 1}, c: 3}}")]
    [InlineData("[f]\na.c = 1\n[f.*a*]", "a", 2, "{f: {a: {c: 1}}}")]
    [InlineData("a = []\n[[*a*]]", "a", 1, "{a: []}")]
    [InlineData("[a]\n[[*a*]]\nx = 1", "a", 1, "{a: {}}")]
    [InlineData("[[a]]\n[*a*]\nx = 1", "a", 1, "{a: [{}]}")]
    [InlineData("a = {b = 1}\n[*a*.c]", "a", 1, "{a: {b: 1}}")]
    [InlineData("a = {b = 1}\n*a*.c = 2", "a", 1, "{a: {b: 1}}")]
    [InlineData("t = {a = {b = 1}, *a*.c = 2, d = 3}", "a", 1, "{t: {a: {b: 1}, d: 3}}")]
    public void WhatStandsTwice(string marked, string key, int firstLine, string outline)
    {
        var start = marked.IndexOf('*');
        var end = marked.LastIndexOf('*') - 1;
        var text = marked.Replace("*", "");
        var problem = TomlText.Problem(text);
        Assert.Equal((Fault.DuplicateKey, start, end), (problem.Fault, problem.Place.Start, problem.Place.Start + problem.Place.Length));
        Assert.Equal([key, $"{firstLine}"], problem.Arguments);
        Assert.Equal(firstLine - 1, problem.Related?.Place.Line);
        Assert.Equal(outline, TomlText.Outline(text));
    }

    [Fact]
    public void EveryOneIsAFaultOfItsOwn() =>
        Assert.Equal([1, 2, 2], TomlText.Read("a = 1\na = 2\nb = {a = 1, a = 2, a = 3}").Problems.Select(problem => problem.Place.Line));

    [Theory]
    [InlineData("a = 1\nA = 2\n' a' = 3")]
    [InlineData("[a]\nx = 1\n[b]\nx = 1")]
    [InlineData("r = [{a = 1}, {a = 2}]")]
    public void KeysThatDifferOrStandApartAreNotEqual(string text) => Assert.Empty(TomlText.Read(text).Problems);
}
