using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>What is no YAML is said in plain words and at its place, and what stands before it is kept.</summary>
public class SyntaxTests
{
    [Theory]
    [InlineData("a:\n\tb: 1", "2:1 a tab indents this line; indent with blanks")]
    [InlineData("a: b\n\tc", "2:1 a tab indents this line; indent with blanks")]
    [InlineData("a: 'b\nc: d", "1:4 the quote that opens here is not closed; close it")]
    [InlineData("a: \"b", "1:4 the quote that opens here is not closed; close it")]
    [InlineData("a: 'b\n---\nc", "1:4 the quote that opens here is not closed; close it")]
    [InlineData("a: [1, 2\n", "1:4 the '[' that stands here is not closed; add ']'")]
    [InlineData("a: {b: 1", "1:4 the '{' that stands here is not closed; add '}'")]
    [InlineData("a: {b: 1\nc: 2", "1:4 the '{' that stands here is not closed, or a line in it is not indented deeper than its key")]
    [InlineData("- [a\n- b", "2:1 a bracket above is not closed, or a line in it is not indented deeper than its key")]
    [InlineData("a: ['b' 'c']", "1:9 ',' or ']' is missing before '''; add it, or quote the text")]
    [InlineData("a: [b}", "1:6 brackets do not match: ']' closes '[', and '}' closes '{'")]
    [InlineData("a: @b", "1:4 a text can't begin with '@'; quote it")]
    [InlineData("a: `b`", "1:4 a text can't begin with '`'; quote it")]
    [InlineData("a: %b", "1:4 a text can't begin with '%'; quote it")]
    [InlineData("a: ]", "1:4 a value is expected before ']'; write one, or quote the text")]
    [InlineData("a: 1\nb:2\nc: 3", "2:2 a blank is missing behind this ':'; add one, or quote the text")]
    [InlineData("a:1\nb: 2", "1:2 a blank is missing behind this ':'; add one, or quote the text")]
    [InlineData("a: b: c", "1:5 a key with its ':' can't stand here; quote the text if the ':' belongs to it, else check the indentation")]
    [InlineData("a: b\n  c: d", "2:4 a key with its ':' can't stand here; quote the text if the ':' belongs to it, else check the indentation")]
    [InlineData("a:\n  b: 1\n c: 2", "3:2 a key is expected here; check the indentation, or quote the text above if this belongs to it")]
    [InlineData("a: 'b' c", "1:8 a key is expected here; check the indentation, or quote the text above if this belongs to it")]
    [InlineData("- a\nb: c", "2:1 a '-' is expected here; check the indentation of this line")]
    [InlineData("a: - b", "1:4 a list can't begin here; put its first '-' in the line below the key")]
    [InlineData("[- a]", "1:2 a list can't begin here; in brackets its items take no '-'")]
    [InlineData("a: \"\\q\"", "1:5 there is no such escape in double quotes; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: \"\\x4\"", "1:5 digits are missing: \\x takes 2, \\u 4 and \\U 8 hexadecimal digits")]
    [InlineData("a: !e!x y", "1:4 the handle of this tag is not declared; declare it with %TAG, or remove the tag")]
    [InlineData("a: !<> y", "1:7 this is no tag; write one such as !!str, or quote the text")]
    [InlineData("a: > b", "1:4 behind '|' or '>' stands nothing but '+', '-' and a digit from 1 to 9; begin the text in the next line")]
    [InlineData("a: *", "1:4 a name is missing behind '&' or '*', or holds one of '[]{},'; quote the text if it is no anchor")]
    [InlineData("{a: &x 1, b: 2}", "1:11 in '{}' an anchor on a text that ',' follows is not read; write the mapping with one entry in each line")]
    [InlineData("\"a\" b", "1:5 the document has ended before this; check the indentation, quote the text, or begin another document with '---'")]
    [InlineData("%YAML 2.0\n---\na: b", "2:1 this version of YAML is not read; write %YAML 1.2, or nothing")]
    [InlineData("...\n---\n...\n", "3:4 a '...' above ends no document; remove it")]
    public void TheReasonIsPlain(string text, string expected)
    {
        var problem = Yaml.Problem(text);
        Assert.Equal((Fault.SyntaxError, "YAML", expected), (problem.Fault, problem.Arguments[0], problem.Line()));
    }

    [Fact]
    public void ALongKeyIsAFault()
    {
        Assert.Empty(Yaml.Read(new string('k', 1_000) + ": 1").Problems);
        Assert.Equal(
            "2:1 a key has at most 1,024 characters; shorten it, or write it behind '? '",
            Yaml.Problem($"a: 1\n{new string('k', 1_100)}: 1").Line());
    }

    [Theory]
    [InlineData("a: 1\n%b c\n")]
    [InlineData("a: 1\n%b c\n---\n")]
    public void ALineThatWouldBeLeftOutIsAFault(string text) =>
        Assert.Equal("2:1 '%b c' belongs to nothing here; quote it, or remove it", Yaml.Read(text).Problems[0].Line());

    [Theory]
    [InlineData("a: 1\nb: [x, {c: 2, d: @", "{a: 1, b: [x]}")]
    [InlineData("a: 1\nb:\n- x\n- c: 2\n  d: @", "{a: 1, b: [x, {c: 2}]}")]
    [InlineData("a: 1\n---\nb: @", "{a: 1} | {}")]
    [InlineData("@", "")]
    public void WhatStandsBeforeIsKept(string text, string expected)
    {
        Assert.Equal(expected, Yaml.Read(text).Show());
        Assert.True(Yaml.Read(text).IsFaulty);
    }

    [Fact]
    public void FaultsThatDoNotEndTheReadingAreAllReported() => Assert.Equal(
        [Fault.Unsupported, Fault.DuplicateKey, Fault.SyntaxError, Fault.SyntaxError],
        Yaml.Read("a: !x 1\na: 2\nb: *c\nd: @").Problems.Select(problem => problem.Fault));
}
