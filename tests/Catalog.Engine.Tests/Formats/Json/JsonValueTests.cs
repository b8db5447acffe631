using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Json;

public class JsonValueTests
{
    [Theory]
    [InlineData("1.50")]
    [InlineData("1e5")]
    [InlineData("-0")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("true")]
    [InlineData("false")]
    public void WhatHasNoQuotesKeepsItsOwnText(string text)
    {
        var scalar = Assert.IsType<Scalar>(JsonText.Root($" {text}\n"));
        Assert.Equal((text, ScalarStyle.Plain), (scalar.Text, scalar.Style));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("a\u2028\u0085b\uFFFD\U0001F600")]
    public void AStringIsAlwaysText(string text)
    {
        var scalar = Assert.IsType<Scalar>(JsonText.Root($"\"{text}\""));
        Assert.Equal((text, ScalarStyle.Text), (scalar.Text, scalar.Style));
    }

    [Theory]
    [InlineData("""\" \\ \/ \b \f \t""", "\" \\ / \b \f \t")]
    [InlineData("""\u0041\u00e9\ud83d\ude00.""", "Aé\U0001F600.")]
    [InlineData("""\\u0041""", "\\u0041")]
    public void EscapesAreResolved(string raw, string text) =>
        Assert.Equal(text, Assert.IsType<Scalar>(JsonText.Root($"\"{raw}\"")).Text);

    [Theory]
    [InlineData("""a\r\nb""")]
    [InlineData("""a\nb""")]
    [InlineData("""a\rb""")]
    public void LineEndsAreLineFeeds(string raw) => Assert.Equal("a\nb", Assert.IsType<Scalar>(JsonText.Root($"\"{raw}\"")).Text);

    [Fact]
    public void NullIsEmptyAndNoText()
    {
        Assert.False(Assert.IsType<Empty>(JsonText.Root("null")).IsSequence);
        Assert.Equal("null", Assert.IsType<Scalar>(JsonText.Root("\"null\"")).Text);
    }

    [Fact]
    public void ObjectsAndListsKeepTheirOrder() =>
        Assert.Equal("""{b: [1, "x", -, []], a: {}, : {B: 2}}""", JsonText.Root("""{"b":[1,"x",null,[]],"a":{},"":{"B":2}}""").Outline());

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void NothingHasNoRoot(string text)
    {
        var reading = JsonText.Read(text);
        Assert.Empty(reading.Roots);
        Assert.Empty(reading.Problems);
    }
}
