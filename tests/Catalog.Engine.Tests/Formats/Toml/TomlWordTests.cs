using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlWordTests
{
    [Theory]
    [InlineData("1_000")]
    [InlineData("+1")]
    [InlineData("-0")]
    [InlineData("0xFF")]
    [InlineData("0o17")]
    [InlineData("0b1_0")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF")]
    [InlineData("1e5")]
    [InlineData("-0.5e+1_0")]
    [InlineData("1e400")]
    [InlineData("inf")]
    [InlineData("-nan")]
    [InlineData("true")]
    [InlineData("1979-05-27")]
    [InlineData("1979-05-27T07:32:00Z")]
    [InlineData("1979-05-27t07:32:00z")]
    [InlineData("1979-05-27 07:32:00.5-07:00")]
    [InlineData("1979-05-27T07:32:00.123456789123")]
    [InlineData("1979-05-27T07:32")]
    [InlineData("07:32:00")]
    [InlineData("07:32")]
    public void WhatHasNoQuotesKeepsItsOwnText(string text)
    {
        foreach (var source in new[] { $"a = {text}", $"a={text}#c", $"a = {text}\r\n" })
        {
            var scalar = Assert.IsType<Scalar>(TomlText.Root(source).Find("a"));
            Assert.Equal((text, ScalarStyle.Plain, text), (scalar.Text, scalar.Style, scalar.Place.In(source)));
        }
    }

    [Theory]
    [InlineData("01", "a number has no leading zero; quote it if it is no number")]
    [InlineData("-01", "a number has no leading zero; quote it if it is no number")]
    [InlineData("1__0", "'1__0' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData("1_", "'1_' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData(".5", "'.5' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData("5.", "'5.' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData("1.2.3", "'1.2.3' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData("1979-02-30", "'1979-02-30' is no date or time, such as 1945-06-08, 1945-06-08T10:30:00Z or 10:30:00")]
    [InlineData("1979-02-29T07:32", "'1979-02-29T07:32' is no date or time, such as 1945-06-08, 1945-06-08T10:30:00Z or 10:30:00")]
    [InlineData("1979-05-27T07:32 00Z", "'1979-05-27T07:32 00Z' is no date or time, such as 1945-06-08, 1945-06-08T10:30:00Z or 10:30:00")]
    [InlineData("1979-05-27T25:00", "'1979-05-27T25:00' is no date or time, such as 1945-06-08, 1945-06-08T10:30:00Z or 10:30:00")]
    [InlineData("19_79-05-27", "'19_79-05-27' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none")]
    [InlineData("TRUE", "true is written in lower case")]
    [InlineData("null", "TOML has no null; leave the key out")]
    [InlineData("hello", "'hello' is no value; text stands in quotes")]
    public void WhatIsNoValueIsSaidSo(string word, string reason)
    {
        var text = $"a = {word}\nb = 1";
        var problem = TomlText.Problem(text);
        Assert.Equal((Fault.SyntaxError, word), (problem.Fault, problem.Place.In(text)));
        Assert.Equal(["TOML", reason], problem.Arguments);
        Assert.Equal("{a: -, b: 1}", TomlText.Outline(text));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void TheCultureDoesNotCount(string culture)
    {
        const string Text = "I = 1.5\ni = 1979-05-27T07:32:00Z\nID = INF\nd = 1.234\nt = 07:32";
        var here = TomlText.Read(Text);
        using var _ = new CultureScope(culture);
        Assert.Equal(here, TomlText.Read(Text));
    }
}
