using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlStringTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("'x'", "x")]
    [InlineData("\"\"", "")]
    [InlineData("''", "")]
    [InlineData("\"1\"", "1")]
    [InlineData(Quotes + "x" + Quotes, "x")]
    [InlineData("'''x'''", "x")]
    [InlineData(Quotes + "\nx\n" + Quotes, "x\n")]
    [InlineData("'''\n\nx'''", "\nx")]
    [InlineData(Quotes + "\"x\"\"" + Quotes, "\"x\"\"")]
    [InlineData("''''x'''''", "'x''")]
    [InlineData("'''C:\\dir\\'''", "C:\\dir\\")]
    [InlineData(Quotes + "x\\\n\n   y \\ \n" + Quotes, "xy ")]
    [InlineData("\"a\tb # c\"", "a\tb # c")]
    [InlineData("\"\u2028\u0085\uFFFD\\t\uFEFF\u00A0\"", "\u2028\u0085\uFFFD\t\uFEFF\u00A0")]
    public void AllFourKindsAreText(string raw, string text)
    {
        var scalar = Assert.IsType<Scalar>(TomlText.Root($"a = {raw} # c").Find("a"));
        Assert.Equal((text, ScalarStyle.Text), (scalar.Text, scalar.Style));
    }

    [Theory]
    [InlineData("""\b\t\n\f\"\\\e""", "\b\t\n\f\"\\\u001B")]
    [InlineData("""\u00e9\U0001F600\x41""", "é\U0001F600A")]
    [InlineData("""C:\\dir""", "C:\\dir")]
    public void EscapesAreResolved(string raw, string text) =>
        Assert.Equal(text, Assert.IsType<Scalar>(TomlText.Root($"a = \"{raw}\"").Find("a")).Text);

    [Theory]
    [InlineData("\\q", "\\q", "'\\q' is no escape; write \\\\ for a backslash, or put the string in single quotes")]
    [InlineData("\\ x", "\\", "a backslash begins an escape; write \\\\ for a backslash")]
    [InlineData("\\\tx", "\\", "a backslash begins an escape; write \\\\ for a backslash")]
    [InlineData("\\u12", "\\u12", "4 hexadecimal digits follow \\u")]
    [InlineData("\\xg", "\\x", "2 hexadecimal digits follow \\x")]
    [InlineData("\\ud83d", "\\ud83d", "'\\ud83d' is no character; write the character itself, or \\U and eight digits up to 0010FFFF")]
    [InlineData("\\U00110000", "\\U00110000", "'\\U00110000' is no character; write the character itself, or \\U and eight digits up to 0010FFFF")]
    [InlineData("\0", "\0", "the control character \\u0000 may not stand here; remove it, or write it as an escape in double quotes")]
    [InlineData("\u007F", "\u007F", "the control character \\u007F may not stand here; remove it, or write it as an escape in double quotes")]
    public void AFaultyStringIsEmpty(string raw, string marked, string reason)
    {
        foreach (var quotes in new[] { "\"", Quotes })
        {
            var text = $"a = {quotes}é{raw}{quotes}\nb = 1";
            var problem = TomlText.Problem(text);
            Assert.Equal((Fault.SyntaxError, marked), (problem.Fault, problem.Place.In(text)));
            Assert.Equal(["TOML", reason], problem.Arguments);
            Assert.Equal("{a: -, b: 1}", TomlText.Outline(text));
        }
    }

    [Fact]
    public void EveryLineOfALongStringHasItsFault() =>
        Assert.Equal([1, 3], TomlText.Read($"a = {Quotes}\n\\q\n\n\\q\\q{Quotes}").Problems.Select(problem => problem.Place.Line));

    [Theory]
    [InlineData("\"x")]
    [InlineData("'x")]
    [InlineData("\"x\\")]
    [InlineData("\"")]
    public void AStringThatIsNotClosedEndsWithItsLine(string raw)
    {
        var text = $"a = {raw}\nb = \"y\"\nc = [{raw}\n, 'z']";
        var reading = TomlText.Read(text);
        Assert.Equal([(Fault.SyntaxError, 0), (Fault.SyntaxError, 2)], reading.Problems.Select(problem => (problem.Fault, problem.Place.Line)));
        Assert.Equal("{a: -, b: \"y\", c: [-, \"z\"]}", TomlText.Outline(text));
    }

    [Theory]
    [InlineData(Quotes)]
    [InlineData("'''")]
    public void ALongStringThatIsNotClosedIsMarkedWhereItBegins(string quotes)
    {
        var text = $"a = 1\nb = {quotes}x\nc = 1";
        var problem = TomlText.Problem(text);
        Assert.Equal(quotes + "x", problem.Place.In(text));
        Assert.Equal("{a: 1, b: -}", TomlText.Outline(text));
    }

    [Fact]
    public void HalfASurrogatePairIsNotReplaced()
    {
        const string Text = "a = \"\uD83D\"\nb = '\\\uDE00' # \uD83D";
        Assert.Equal("\uD83D", Assert.IsType<Scalar>(TomlText.Root(Text).Find("a")).Text);
        Assert.Equal("\\\uDE00", Assert.IsType<Scalar>(TomlText.Root(Text).Find("b")).Text);
        Assert.Equal(Fault.LoneSurrogate, Assert.Single(DocumentReader.Read(new DocumentSource("a.toml", Text), ".toml", null).Problems).Fault);
    }

    [Theory]
    [InlineData("\"x\\\n y\"", 4)]
    [InlineData("\"x\\\ty\"", 6)]
    public void WhatTheLibraryReadsOverIsFound(string raw, int offset)
    {
        var problem = TomlText.Read($"a = {raw}").Problems[0];
        Assert.Equal((Fault.SyntaxError, offset), (problem.Fault, problem.Place.Start));
    }

    [Fact]
    public void AFaultyKeyKeepsItsValue() => Assert.Equal("{\"k\\\t\": 1}", TomlText.Outline("\"k\\\t\" = 1"));
}
