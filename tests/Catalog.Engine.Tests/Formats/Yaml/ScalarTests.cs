using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>YAML 1.2.2, sections 7.3, 8.1 and 10.3.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData("00000429")]
    [InlineData("3.10")]
    [InlineData("004")]
    [InlineData("NO")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("12:30:45")]
    [InlineData("2001-01-01")]
    [InlineData("true")]
    [InlineData("https://example.org/x#y")]
    [InlineData("nULL")]
    [InlineData("~x")]
    [InlineData("C:\\x")]
    public void APlainScalarKeepsItsText(string text) =>
        Assert.Equal((text, ScalarStyle.Plain), Value(Yaml.A($"a: {text}\n")));

    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("")]
    [InlineData("# comment")]
    public void NullIsEmpty(string text) => Assert.False(Assert.IsType<Empty>(Yaml.A($"a: {text}\nb: 1\n")).IsSequence);

    [Theory]
    [InlineData("''", "")]
    [InlineData("\"\"", "")]
    [InlineData("'null'", "null")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"1\"", "1")]
    [InlineData("\"\\u00e9\\x41\\t\\N\\U0001F600\\uD83D\\uDE00\"", "éA\t\u0085\U0001F600\U0001F600")]
    [InlineData("\"a\\\n  b\"", "ab")]
    [InlineData("'a\n\n  b'", "a\nb")]
    public void AQuotedScalarIsText(string written, string text) =>
        Assert.Equal((text, ScalarStyle.Text), Value(Yaml.A($"a: {written}\n")));

    [Theory]
    [InlineData("|\n  b\n   c\n\n", "b\n c\n")]
    [InlineData("|-\n  b\n\n", "b")]
    [InlineData("|+\n  b\n\n", "b\n\n")]
    [InlineData("|2-\n   b", " b")]
    [InlineData(">\n  b\n  c\n\n  d\n", "b c\nd\n")]
    [InlineData("|\n", "")]
    public void ABlockScalarIsText(string written, string text) =>
        Assert.Equal((text, ScalarStyle.Text), Value(Yaml.A($"a: {written}")));

    [Fact]
    public void APlainScalarMayGoOn() => Assert.Equal(("b c\nd", ScalarStyle.Plain), Value(Yaml.A("a: b\n  c\n\n  d\ne: f")));

    private static (string Text, ScalarStyle Style) Value(Node node)
    {
        var scalar = Assert.IsType<Scalar>(node);
        return (scalar.Text, scalar.Style);
    }
}
