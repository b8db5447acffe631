using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

public sealed class LinkEditTests
{
    private const string FogText = "# Fog\n\n## Signal\n\nDense.\n";

    private static readonly Document Fog = Document.Of("docs/fog.md", FogText);
    private static readonly Document Storm = Document.Of("docs/storm.md", "# Storm\n\n[a](fog.md#signal) [b](gale.md)\n");
    private static readonly Document Rain = Document.Of("docs/rain.md", "# Rain\n\n[a](storm.md#storm) [b](gull.png)\n");
    private static readonly Document List = Document.Of("obj/Catalog.files.txt", "docs/gull.png\n", collection: "").With("CatalogFiles", "true");

    private static readonly Project Shore = Project.Of(Fog, Storm, Rain, List);

    private static readonly string[] LinkSteps =
    [
        StepNames.Links, StepNames.LinkTargets, StepNames.FileLists, StepNames.LinkIndex, StepNames.Anchors, StepNames.AnchorIndex,
        StepNames.ResolvedLinks, StepNames.PickedLinks, StepNames.LinkProblems,
    ];

    [Fact]
    public void EditingABodyLeavesAllLinksCached() => Assert.Empty(Changed(Fog, text => text.Change("Dense", "Thick")));

    [Fact]
    public void EditingABodyWithLinksChecksThatDocumentAlone()
    {
        var edit = Shore.After(project => project.Replace(Storm, Storm.WithText("# Storm\n\nSee [a](fog.md#signal) [b](gale.md)\n")));

        Assert.Equal([StepNames.LinkProblems, StepNames.Links, StepNames.PickedLinks, StepNames.ResolvedLinks], edit.Changed.Intersect(LinkSteps));
        Assert.Equal(1, edit.Runs(StepNames.PickedLinks));
        Assert.Equal(1, edit.Runs(StepNames.LinkProblems));
    }

    [Fact]
    public void ChangingAHeadingChecksTheDocumentsThatLinkToItsFileAlone()
    {
        var edit = Shore.After(project => project.Replace(Fog, Fog.WithText(FogText.Change("Signal", "Horn"))));

        Assert.Equal([StepNames.AnchorIndex, StepNames.Anchors, StepNames.LinkProblems, StepNames.PickedLinks], edit.Changed.Intersect(LinkSteps));
        Assert.Equal(1, edit.Runs(StepNames.LinkProblems));
    }

    [Fact]
    public void ChangingAHeadingThatNoneLinksToChecksNothing() => Assert.Equal(
        [StepNames.AnchorIndex, StepNames.Anchors], Changed(Rain, text => text + "\n## Hail\n"));

    [Fact]
    public void AFileThatIsAddedBesideMendsItsLinksWithoutReadingADocument()
    {
        var edit = Shore.After(project => project.Replace(List, List.WithText("docs/gale.md\ndocs/gull.png\n")));

        Assert.Equal(
            [StepNames.FileLists, StepNames.LinkIndex, StepNames.LinkProblems, StepNames.PickedLinks, StepNames.ResolvedLinks], edit.Changed);
        Assert.Equal(1, edit.Runs(StepNames.LinkProblems));
        Assert.Empty(edit.Written);
    }

    [Fact]
    public void AListInAnotherOrderLeavesLinksCached()
    {
        var list = List.WithText("docs/gull.png\ndocs/tern.png\n");
        var edit = Project.Of(Fog, Storm, Rain, list).After(project => project.Replace(list, list.WithText("docs/tern.png\ndocs/gull.png\n")));

        Assert.Equal([StepNames.FileLists], edit.Changed);
    }

    [Fact]
    public void AFurtherDocumentWithoutHeadingsLeavesAnchorsAndResolvedLinksCached()
    {
        var edit = Shore.After(project => project.With(Document.Of("docs/log.txt", "Log\n\nCalm.\n")));

        Assert.Equal([StepNames.LinkIndex, StepNames.LinkTargets], edit.Changed.Intersect(LinkSteps));
    }

    private static IEnumerable<string> Changed(Document document, Func<string, string> change) => Shore
        .After(project => project.Replace(document, document.WithText(change(document.GetText()!.ToString())))).Changed.Intersect(LinkSteps);
}
