namespace Catalog.Engine.Tests.Formats.Markdown.Links;

public class AnchorTests
{
    [Theory]
    [InlineData("# Fog\n\n## Fog *signals*\n\n# Fog", "fog", "fog-signals", "fog-1")]
    [InlineData("# Fog signals {#signals}", "fog-signals-signals", "signals")]
    [InlineData("# Fog {: .loud #signals}", "fog--loud-signals", "signals")]
    [InlineData("# Fog {}", "fog-")]
    [InlineData("A <a name=\"horn\"></a> and <span class='x' ID='bell'>b</span>", "horn", "bell")]
    [InlineData("<div\n id=horn>\n<a data-id='x' name = \"bell\">\n</div>", "horn", "bell")]
    [InlineData("`<a id=\"no\">` { { }\n\n    <a id=\"no\">\n\n    {{ template }}")]
    [InlineData("No heading, `{{ code }}`, { { and { %")]
    public void HeadingsAndNamesOfHtmlAreAnchors(string text, params string[] anchors) =>
        Assert.Equal(anchors, MarkdownPage.Document(text).Anchors);

    [Theory]
    [InlineData("# Fog\n\n{{< include >}}")]
    [InlineData("# Fog {{% new %}}")]
    [InlineData("- {% include fog.html %}")]
    [InlineData("<div>\n{{ fog }}\n</div>")]
    [InlineData("| a |\n|---|\n| {{ fog }} |")]
    public void WhatATemplateBringsInIsNotKnown(string text) => Assert.Null(MarkdownPage.Document(text).Anchors);

    [Fact]
    public void AnotherFormatHasNone() => Assert.Null(MarkdownPage.Read("Fog\n\nDense.", "fog.txt").Documents[0].Anchors);
}
