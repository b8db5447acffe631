using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class BrokenLinkTests
{
    private static readonly Document Fog = Document.Of("docs/fog.md", "# Fog\n\n## Signal\n\nDense. <a id=\"horn\"></a>\n");
    private static readonly Document Lights = Document.Of("docs/guide/lights.yaml", "title: Lights\n").With("CatalogPath", "guide%2F");
    private static readonly Document Index = Document.Of("docs/guide/_index.md", "# Guide\n\n## Lamps\n").With("CatalogPath", "guide%2F");
    private static readonly Document Tide = Document.Of("tides/spring.md", "# Spring\n\nHigh.\n", "Tides");
    private static readonly Document Beside = Document
        .Of("obj/Catalog.files.txt", "docs/fog.md\ndocs/img/dense fog.png\r\ndocs/C#/50%.pdf\ndocs/LICENSE\n", collection: "").With("CatalogFiles", "true");

    [Fact]
    public void AFileThatIsNotThereIsNamedWithTheNearest()
    {
        var build = Project.Of(Fog, Document.Of("docs/storm.md", "# Storm\n\nSee\n[the frog](frog.md), ![gale](img/gale.md).\n")).Build(
            "docs/storm.md(4,12): warning CAT039: The link 'frog.md' leads nowhere: no file 'docs/frog.md'; did you mean 'docs/fog.md'?",
            "docs/storm.md(4,30): warning CAT039: The link 'img/gale.md' leads nowhere: no file 'docs/img/gale.md'");

        Assert.Equal(2, build.Records.Count);
    }

    [Fact]
    public void AnAnchorThatIsNotThereIsNamedWithTheNearest() => Project
        .Of(Fog, Document.Of("docs/storm.md", "# Storm\n\n[a](fog.md#signals) [b](#strom) [c](fog.md#Signal) [d](./#x)\n"))
        .Build(
            "docs/storm.md(3,5): warning CAT039: The link 'fog.md#signals' leads nowhere: 'docs/fog.md' has no heading '#signals'; did you mean '#signal'?",
            "docs/storm.md(3,25): warning CAT039: The link '#strom' leads nowhere: 'docs/storm.md' has no heading '#strom'; did you mean '#storm'?",
            "docs/storm.md(3,37): warning CAT039: The link 'fog.md#Signal' leads nowhere: 'docs/fog.md' has no heading '#Signal'; did you mean '#signal'?");

    [Theory]
    [InlineData("fog.md")]
    [InlineData("./fog.md?raw=1#signal")]
    [InlineData("../docs/fog.md#horn")]
    [InlineData("fog.md#%73ignal")]
    [InlineData("fog.md#")]
    [InlineData("fog.md#top")]
    [InlineData("fog%2Emd")]
    [InlineData("fog")]
    [InlineData("fog/")]
    [InlineData("fog.html#signal")]
    [InlineData("../fog/")]
    [InlineData("../fog/#signal")]
    [InlineData("guide/lights.yaml")]
    [InlineData("guide/lights.yaml#anything")]
    [InlineData("guide/lights")]
    [InlineData("guide")]
    [InlineData("guide/#lamps")]
    [InlineData("guide.htm")]
    [InlineData("guide/index.html#lamps")]
    [InlineData("../tides/spring.md#spring")]
    [InlineData("./")]
    [InlineData("../")]
    [InlineData("storm.md#storm")]
    [InlineData("#storm")]
    [InlineData("#")]
    [InlineData("#TOP")]
    [InlineData("?page=2")]
    public void WhatIsThereIsRight(string target)
    {
        Storm(target).Build();
        Storm(target).With(Beside).Build();
    }

    [Theory]
    [InlineData("fog#x", "docs/fog.md")]
    [InlineData("fog.html#x", "docs/fog.md")]
    [InlineData("../fog/#x", "docs/fog.md")]
    [InlineData("guide/#x", "docs/guide/_index.md")]
    [InlineData("guide/index.html#x", "docs/guide/_index.md")]
    [InlineData("guide.htm#x", "docs/guide/_index.md")]
    [InlineData("?page=2#x", "docs/storm.md")]
    public void AnchorsOfPagesAreThoseOfTheirDocuments(string target, string path) => Storm(target)
        .Build($"docs/storm.md(3,5): warning CAT039: The link '{target}' leads nowhere: '{path}' has no heading '#x'");

    [Theory]
    [InlineData("https://fog.example/no.md")]
    [InlineData("mailto:keeper@fog.example")]
    [InlineData("//fog.example/no.md")]
    [InlineData("/no.md")]
    [InlineData("@/no.md")]
    [InlineData("{{fog}}/no.md")]
    [InlineData("{%fog%}/no.md")]
    [InlineData("../no.md")]
    [InlineData("../../no.md")]
    [InlineData(".vitepress/no.md")]
    [InlineData("bin/no.md")]
    [InlineData("node_modules/fog/no.md")]
    [InlineData("g")]
    [InlineData("no.png")]
    [InlineData("no.json")]
    [InlineData("no")]
    public void WhatIsNotKnownIsNotSaid(string target) => Storm(target).Build();

    [Theory]
    [InlineData("https://fog.example/no")]
    [InlineData("/no/")]
    [InlineData("@/no.md")]
    [InlineData("no{{fog}}")]
    [InlineData("no{%fog%}")]
    [InlineData("../no")]
    [InlineData(".vitepress/no")]
    [InlineData("obj/no")]
    [InlineData("node_modules/no")]
    [InlineData("g")]
    public void WhatNoListHoldsIsNotSaidEither(string target) => Storm(target).With(Beside).Build();

    [Theory]
    [InlineData("img/dense%20fog.png")]
    [InlineData("<img/dense fog.png>")]
    [InlineData("C%23/50%25.pdf#page=2")]
    [InlineData("LICENSE")]
    [InlineData("img")]
    [InlineData("C%23/")]
    [InlineData("../no.png")]
    [InlineData(".no.png")]
    public void WhatLiesBesideIsKnownWhereTheBuildTellsIt(string target) => Storm(target).With(Beside).Build();

    [Theory]
    [InlineData("img/fog.png", "docs/img/fog.png")]
    [InlineData("dense%20fog.png", "docs/dense fog.png", "docs/img/dense fog.png")]
    [InlineData("LICENCE", "docs/LICENCE", "docs/LICENSE")]
    [InlineData("guide/light", "docs/guide/light", "docs/guide/lights.yaml")]
    [InlineData("Guide/", "docs/Guide", "docs/guide")]
    [InlineData("gulls/", "docs/gulls")]
    [InlineData("img/../no.png", "docs/no.png")]
    public void WhatIsMissingBesideIsSaidWhereTheBuildTellsIt(string target, string path, string? near = null) => Storm(target).With(Beside)
        .Build($"docs/storm.md(3,5): warning CAT039: The link '{target}' leads nowhere: no file '{path}'{(near is null ? "" : $"; did you mean '{near}'?")}");

    [Fact]
    public void AnIncludeOfTheWholeProjectEndsWithIt() => Project
        .Of(Document.Of("guide/storm.md", "# Storm\n\n[a](../../no.md) [b](../no.md)\n").With("CatalogPath", "guide%2F"))
        .Build("guide/storm.md(3,22): warning CAT039: The link '../no.md' leads nowhere: no file 'no.md'");

    [Fact]
    public void WhatIsKnownBeginsAboveWhatTheWildcardMatched() => Project
        .Of(Document.Of("docs/guide/storm.md", "# Storm\n\n[a](../../no.md) [b](../no.md)\n").With("CatalogPath", "guide%2F"))
        .Build("docs/guide/storm.md(3,22): warning CAT039: The link '../no.md' leads nowhere: no file 'docs/no.md'");

    [Fact]
    public void ADefinitionIsSaidOnce() => Project.Of(Document.Of("docs/storm.md", "# Storm\n\n[a] [a] [b][a]\n\n> [a]: gale.md 'Gale'\n"))
        .Build("docs/storm.md(5,8): warning CAT039: The link 'gale.md' leads nowhere: no file 'docs/gale.md'");

    [Fact]
    public void AnotherNumberIsNoNearMiss() => Project.Of(Document.Of("docs/log-1949.md", "# Log\n\n[a](log-1948.md)\n"))
        .Build("docs/log-1949.md(3,5): warning CAT039: The link 'log-1948.md' leads nowhere: no file 'docs/log-1948.md'");

    [Fact]
    public void AnchorsThatATemplateMayBringInAreNotMissed() => Project
        .Of(
            Document.Of("docs/storm.md", "# Storm\n\n{{< include >}}\n\n[a](#gale) [b](fog.md#gale)"),
            Document.Of("docs/fog.md", "# Fog\n\n[a](storm.md#gale)"))
        .Build("docs/storm.md(5,16): warning CAT039: The link 'fog.md#gale' leads nowhere: 'docs/fog.md' has no heading '#gale'");

    [Fact]
    public void AFaultyDocumentIsThereWithWhateverAnchors() => Project
        .Of(Document.Of("docs/storm.md", "---\na: 1\na: 2\n---\n[a](fog.md) [b](#x)"), Document.Of("docs/fog.md", " "), Document.Of("docs/rain.md", "[a](fog.md#x)"))
        .Build(
            "docs/storm.md(3,1): error CAT024: The key 'a' stands twice in one mapping, first in line 2: remove one, or rename it [docs/storm.md(2,1)]",
            "docs/fog.md(1,1): error CAT005: The file holds no text: write a document, or remove it");

    [Fact]
    public void LinksOfDamagedTextAreNotSaid() => Project.Of(Document.FromBytes("docs/storm.md", [.. "# Storm\n\n[a](f"u8, 0xF6, .. "g.md)\n"u8])).Build(
        "docs/storm.md(3,6): error CAT006: The file is not text in UTF-8: save it as UTF-8, or leave it out of the collection");

    [Fact]
    public void PathsOfTheListMayBeRootedOrLieBesideTheProject()
    {
        var list = Document.Of("/sea/app/obj/Catalog.files.txt", "/sea/app/docs/fog.png\n../shared/gale.png\n", collection: "").With("CatalogFiles", "true");
        Project
            .Of(
                Document.Of("/sea/app/docs/storm.md", "# Storm\n\n[a](fog.png) [b](hail.png)"),
                Document.Of("/sea/shared/rain.md", "# Rain\n\n[a](gale.png) [b](hail.png) [c](../app/docs/fog.png)"),
                list)
            .With("ProjectDir", "/sea/app/")
            .Build(
                "/sea/app/docs/storm.md(3,18): warning CAT039: The link 'hail.png' leads nowhere: no file 'docs/hail.png'",
                "/sea/shared/rain.md(3,19): warning CAT039: The link 'hail.png' leads nowhere: no file '../shared/hail.png'");
    }

    [Fact]
    public void AboveTheProjectOnlyPathsThatEndLikeADocumentAreChecked() => Project
        .Of(
            Document.Of("/sea/README.md", "# Sea\n\n[a](docs/gale.png) [b](hail.md) [c](README.md)"),
            Document.Of("/sea/app/obj/Catalog.files.txt", "docs/fog.png\n", collection: "").With("CatalogFiles", "true"))
        .With("ProjectDir", "/sea/app/")
        .Build("/sea/README.md(3,24): warning CAT039: The link 'hail.md' leads nowhere: no file '../hail.md'");

    [Fact]
    public void ADraftThatIsLeftOutIsNoPage() => Project
        .Of(
            Document.Of("docs/draft.md", "---\ndraft: true\n---\n# Draft\n").With("CatalogExclude", "draft"),
            Document.Of("docs/storm.md", "# Storm\n\n[a](draft.md) [b](draft#x)\n").With("CatalogExclude", "draft"))
        .Build(
            "docs/draft.md(2,8): warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true",
            "docs/storm.md(3,5): warning CAT039: The link 'draft.md' leads nowhere: 'docs/draft.md' is left out, since its field says so",
            "docs/storm.md(3,19): warning CAT039: The link 'draft#x' leads nowhere: 'docs/draft.md' is left out, since its field says so");

    [Theory]
    [InlineData("fog.md#user-content-signal")]
    [InlineData("fog.md#signal:~:text=Dense")]
    [InlineData("fog.md#:~:text=Dense")]
    [InlineData("fog.md#L3")]
    [InlineData("fog.md#L3C1-L5")]
    public void WhatBrowsersAndSitesAddToAnchorsIsFine(string target) => Storm(target).Build();

    [Fact]
    public void HostileTargetsAreShownShortAndWithoutPower()
    {
        var far = string.Concat(Enumerable.Repeat("deep/", 100));
        Project.Of(Document.Of("docs/storm.md", $"# Storm\n\n[a]({far}no.md) [b](%1B[31m.md) [c](%ff%.md)")).Build(
            $"docs/storm.md(3,5): warning CAT039: The link '{far[..60]}…' leads nowhere: no file 'docs/{far[..55]}…'",
            "docs/storm.md(3,516): warning CAT039: The link '%1B[31m.md' leads nowhere: no file 'docs/\\u001B[31m.md'",
            "docs/storm.md(3,532): warning CAT039: The link '%ff%.md' leads nowhere: no file 'docs/%ff%.md'");
    }

    // Among a page at the root of the collection, one in a folder with an index, and one of another collection.
    private static Project Storm(string target) => Project.Of(Fog, Lights, Index, Tide, Document.Of("docs/storm.md", $"# Storm\n\n[a]({target})\n"));
}
