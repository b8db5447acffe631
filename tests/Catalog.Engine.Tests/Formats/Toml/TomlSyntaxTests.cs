using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

/// <summary>Every line says what is wrong with it, once, and the lines after it are read.</summary>
public class TomlSyntaxTests
{
    [Theory]
    [InlineData("key value", "value", "an equals sign is missing between key and value", "{z: 1}")]
    [InlineData("key: 1", ":", "an equals sign stands between key and value, no colon", "{z: 1}")]
    [InlineData("= 1", "=", "'=' is not expected here; a line is key = value, or [table]", "{z: 1}")]
    [InlineData("}", "}", "'}' is not expected here; a line is key = value, or [table]", "{z: 1}")]
    [InlineData("a =", "", "a value is missing here; for an empty text write \"\", or leave the key out", "{a: -, z: 1}")]
    [InlineData("a = # c", "", "a value is missing here; for an empty text write \"\", or leave the key out", "{a: -, z: 1}")]
    [InlineData("a. = 1", "=", "a key, or a part of it, is missing before this", "{z: 1}")]
    [InlineData("ä = 1", "ä", "a key with other characters than A-Z, a-z, 0-9, _ and - needs quotes", "{z: 1}")]
    [InlineData("'''a''' = 1", "'a'", "a key in quotes has one of them on each side", "{z: 1}")]
    [InlineData("a = 1 b = 2", "b", "the line ends behind a value or a table header; begin a new line here", "{a: 1, z: 1}")]
    [InlineData("a = 1,", ",", "the line ends behind a value or a table header; begin a new line here", "{a: 1, z: 1}")]
    [InlineData("a = [1 2]", "2", "a comma is missing before this", "{a: [1, 2], z: 1}")]
    [InlineData("a = [,1]", ",", "nothing stands before this comma; remove it", "{a: [1], z: 1}")]
    [InlineData("a = [1,,2]", ",", "nothing stands before this comma; remove it", "{a: [1, 2], z: 1}")]
    [InlineData("a = [1}", "}", "a comma or ] is missing before this", "{a: [1], z: 1}")]
    [InlineData("a = {b = 1 c = 2}", "c", "a comma or } is missing before this", "{a: {b: 1}, z: 1}")]
    [InlineData("a = {b 1}", "1", "an equals sign is missing between key and value", "{a: {}, z: 1}")]
    [InlineData("[]", "]", "a key, or a part of it, is missing before this", "{}")]
    [InlineData("[a", "[a", "the table header is not closed; end it with ]", "{a: {z: 1}}")]
    [InlineData("[[a]", "[[a", "the table header is not closed; end it with ]]", "{a: [{z: 1}]}")]
    [InlineData("[a] b = 1", "b", "the line ends behind a value or a table header; begin a new line here", "{a: {z: 1}}")]
    [InlineData("[a b]", "b", "a point or ] is missing before this", "{}")]
    [InlineData("[a/b]", "/", "a key with other characters than A-Z, a-z, 0-9, _ and - needs quotes", "{}")]
    [InlineData("a = {, b = 1}", ",", "nothing stands before this comma; remove it", "{a: {}, z: 1}")]
    [InlineData("a = [=]", "=", "'=' is not expected here, where a value should stand", "{a: [], z: 1}")]
    [InlineData("# \u0007", "\u0007", "the control character \\u0007 may not stand here; remove it, or write it as an escape in double quotes", "{z: 1}")]
    [InlineData("\0", "\0", "the control character \\u0000 may not stand here; remove it, or write it as an escape in double quotes", "{z: 1}")]
    public void ALineSaysWhatIsWrong(string line, string marked, string reason, string outline)
    {
        var text = $"{line}\nz = 1";
        var problem = TomlText.Problem(text);
        Assert.Equal((Fault.SyntaxError, 0, marked), (problem.Fault, problem.Place.Line, problem.Place.In(text)));
        Assert.Equal(["TOML", reason], problem.Arguments);
        Assert.Equal(outline, TomlText.Outline(text));
    }

    [Fact]
    public void EveryLineHasItsOwnFaultAndNoSecondOne()
    {
        const string Text = "a = yes no\nb = 1\nc d e\nf = [\n  foo,\n  1,\n  'y',\n  bar\n]= = =";
        Assert.Equal([0, 2, 4, 7, 8], TomlText.Read(Text).Problems.Select(problem => problem.Place.Line));
        Assert.Equal("{a: -, b: 1, f: [-, 1, \"y\", -]}", TomlText.Outline(Text));
    }

    [Theory]
    [InlineData("a = [1, 2\nb = 3\nc = 4", "[", "{a: [1, 2], b: 3, c: 4}")]
    [InlineData("a = [\n  1,\n[t]\nb = 3", "[", "{a: [1], t: {b: 3}}")]
    [InlineData("a = [[1], [2\n[[t]] # c\nb = 3", "[", "{a: [[1], [2]], t: [{b: 3}]}")]
    [InlineData("a = [\n  1,\n", "[", "{a: [1]}")]
    [InlineData("a = {b = 1\nc = 2\n[t]\nd = 3", "{", "{a: {b: 1}, c: 2, t: {d: 3}}")]
    public void WhatIsNotClosedIsMarkedWhereItBeginsAndNothingElse(string text, string marked, string outline)
    {
        var problem = TomlText.Problem(text);
        Assert.Equal((Fault.SyntaxError, 0, marked), (problem.Fault, problem.Place.Line, problem.Place.In(text)));
        Assert.Equal(outline, TomlText.Outline(text));
    }

    [Theory]
    [InlineData("f = [\n  1 2 3,\n  x y,\n  4 5\n]\ng = 1", 1, 2, "{f: [1, 2, 3, -], g: 1}")]
    [InlineData("a = {\n  b = 1\n  c = 2\n  e = 3\n}\nd = 3", 2, 2, "{a: {b: 1}, d: 3}")]
    [InlineData("a = [\"\\x\",\n\"y\"\n]\nb = 1", 0, 0, "{a: [-], b: 1}")]
    [InlineData("a = [1,,\n2]\nb = 1", 0, 0, "{a: [1, 2], b: 1}")]
    public void WhatFollowsFromAFaultIsNone(string text, int first, int last, string outline)
    {
        var lines = TomlText.Read(text).Problems.Select(problem => problem.Place.Line).ToList();
        Assert.Equal((first, last), (lines[0], lines[^1]));
        Assert.Equal(outline, TomlText.Outline(text));
    }

    [Fact]
    public void AHeaderWithoutAKeyBeginsATableOfNobody() => Assert.Equal("{a: 1, t: {b: 2}}", TomlText.Outline("a = 1\n[\"x\na = 2\n[t]\nb = 2"));
}
