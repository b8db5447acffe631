namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>Lines end at LF, CRLF and CR, and at nothing else; every other character is kept.</summary>
public class CharacterTests
{
    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u00A0")]
    [InlineData("\u007F")]
    [InlineData("\u200B")]
    [InlineData("\uFEFF")]
    [InlineData("\U0001F428")]
    public void ASeparatorThatEndsNoLineIsKept(string character)
    {
        var value = $"x{character}{character}y{character}z";
        Assert.Equal(
            $"{{k{character}: {value}, b: \"{value}\", c: \"{value}\", d: \"{value}\n\", e: \"{value}\n\"}}",
            Yaml.Show($"k{character}: {value} # {character} comment\nb: '{value}'\nc: \"{value}\"\nd: |\n  {value}\ne: >\n  {value}\n"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsBecomeLineFeeds(string lineEnd)
    {
        const string Text = "a: |\n  b\n\n  c\nd: 'e\n\n  f'\ng:\n- h\n";
        Assert.Equal(Yaml.Show(Text), Yaml.Show(Text.Replace("\n", lineEnd, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\0", "\\u0000")]
    [InlineData("\u0007", "\\u0007")]
    [InlineData("\f", "\\u000C")]
    public void AControlCharacterIsAFaultAndKept(string character, string name)
    {
        var reading = Yaml.Read($"a: b\n# {character}\nc: d{character}e\nf: g\n");
        Assert.Equal(
            $"2:3 the control character {name} may not stand in it, nor may the 1 that follow; remove it, or write an escape in double quotes",
            Assert.Single(reading.Problems).Line());
        Assert.Equal($"{{a: b, c: d{character}e, f: g}}", reading.Show());
    }

    [Theory]
    [InlineData("\uFEFFa: 1", "1:1")]
    [InlineData("a: 1\n...\n\uFEFFb: 2", "3:1")]
    public void AByteOrderMarkBeforeAKeyIsAFault(string text, string place) =>
        Assert.Equal(place + " a byte order mark stands here; remove it, or quote the text", Yaml.Problem(text).Line());

    [Theory]
    [InlineData("a: \"\\ud83d\"", "1:5")]
    [InlineData("a: \"b\\udc00\"", "1:6")]
    [InlineData("a: \"\\ud83d\\ud83d\"", "1:11")]
    [InlineData("a: \"\\ud83d\\ude0g\"", "1:5")]
    [InlineData("a: \"\\ud83d\\U1234de00\"", "1:5")]
    public void HalfAnEscapedSurrogatePairIsAFault(string text, string place) =>
        Assert.Equal(place + " this escape is half of a surrogate pair; write both halves, or the character itself", Yaml.Problem(text).Line());
}
