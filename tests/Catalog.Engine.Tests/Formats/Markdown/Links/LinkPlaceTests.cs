using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Markdown.Links;

public class LinkPlaceTests
{
    [Theory]
    [InlineData("See [the fog](fog.md).", "fog.md")]
    [InlineData("![Fog](fog.png \"Dense\")", "fog.png")]
    [InlineData("[fog](  fog.md  'Dense')", "fog.md")]
    [InlineData("[fog](<dense fog.md>)", "dense fog.md")]
    [InlineData("[fog](fog(1).md)", "fog(1).md")]
    [InlineData("[fog](#dense)", "#dense")]
    [InlineData("# The [fog](fog.md)", "fog.md")]
    [InlineData("The [fog](fog.md)\n===", "fog.md")]
    [InlineData("- a\n  - b\n\n    [fog](fog.md)", "fog.md")]
    [InlineData("> a\n> > b\n> [the\n> fog](\n> fog.md)", "fog.md")]
    [InlineData("\t\n\n1. *a **[fog](fog.md)***", "fog.md")]
    [InlineData("| a | b |\n|---|---|\n| c | [fog](fog.md) |", "fog.md")]
    [InlineData("Fog[^1].\n\n[^1]: See [fog](fog.md).", "fog.md")]
    [InlineData("[fog]\n\n[fog]: fog.md", "fog.md")]
    [InlineData("[fog][a]\n\n[a]: <dense fog.md> \"Dense\"", "dense fog.md")]
    [InlineData("[a]\n\n[b]: calm.md\n[a]:\n  fog.md\n  'Dense'", "fog.md")]
    [InlineData("[a]\n\n> [b]: calm.md\n> [a]:\n>   <dense fog.md>\n> [c]: gale.md", "dense fog.md")]
    [InlineData("- [a]\n\n  [b]: calm.md 'x\n  y'\n  [a]: fog.md", "fog.md")]
    public void TheTargetIsFoundWhereItStands(string text, string target)
    {
        var link = Assert.Single(MarkdownPage.Document(text).Links);
        Assert.Equal((target, PlaceOf(text, target)), (link.Target, link.Place));
    }

    [Theory]
    [InlineData("[a](dense\\_fog.md)", "dense_fog.md", "dense\\_fog.md")]
    [InlineData("[a](<dense\\>fog.md>)", "dense>fog.md", "dense\\>fog.md")]
    [InlineData("[a](fog&amp;rain.md)", "fog&rain.md", "fog&amp;rain.md")]
    [InlineData("[a](dense%20fog.md)", "dense%20fog.md", "dense%20fog.md")]
    [InlineData("[a]\n\n[a]: dense\\_fog&amp;rain.md", "dense_fog&rain.md", "dense\\_fog&amp;rain.md")]
    public void EscapesAreReadAndPercentSignsKept(string text, string target, string written)
    {
        var link = Assert.Single(MarkdownPage.Document(text).Links);
        Assert.Equal((target, PlaceOf(text, written)), (link.Target, link.Place));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesAreThoseOfTheFile(string lineEnd)
    {
        var text = "\uFEFF---\ntitle: Fog\n---\n\n> One\u2028 [a](a.md)\n> two [b](b.md)\n\n[c]\n\n[c]: c.md".Replace("\n", lineEnd);
        Assert.Equal(
            [("a.md", PlaceOf(text, "a.md")), ("b.md", PlaceOf(text, "b.md")), ("c.md", PlaceOf(text, "c.md"))],
            MarkdownPage.Document(text).Links.Select(link => (link.Target, link.Place)));
    }

    [Fact]
    public void AnImageInALinkIsAFurtherOne() => Assert.Equal(
        ["fog.png", "fog.md"], MarkdownPage.Document("[![Fog](fog.png)](fog.md)").Links.Select(link => link.Target));

    [Fact]
    public void LinksThatShareADefinitionAreOne() => Assert.Equal(
        ["fog.md", "calm.md"], MarkdownPage.Document("[a] [the fog][a] [A][] [b](fog.md)\n\n[a]: calm.md\n[c]: gale.md").Links.Select(link => link.Target));

    [Theory]
    [InlineData("`[fog](fog.md)`")]
    [InlineData("```\n[fog](fog.md)\n```")]
    [InlineData("    [fog](fog.md)")]
    [InlineData("<!-- [fog](fog.md) -->")]
    [InlineData("\\[fog](fog.md)")]
    [InlineData("[fog] (fog.md)")]
    [InlineData("[fog]()")]
    [InlineData("https://fog.example/ www.fog.example <https://fog.example/>")]
    [InlineData("[fog]: fog.md")]
    public void WhatIsNoLinkIsNone(string text) => Assert.Empty(MarkdownPage.Document(text).Links);

    private static Place PlaceOf(string text, string target) => TextLines.PlaceOf(text, text.IndexOf(target, StringComparison.Ordinal), target.Length);
}
