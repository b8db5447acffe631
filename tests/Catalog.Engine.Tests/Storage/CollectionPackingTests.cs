using Catalog.Engine.Links;
using Catalog.Engine.Packing;
using Catalog.Engine.Problems;
using Catalog.Engine.Storage;
using Catalog.Tests;

namespace Catalog.Engine.Tests.Storage;

public sealed class CollectionPackingTests
{
    [Fact]
    public void TheHeadTellsTheTypesAndWhatIsWrong()
    {
        var (texts, _) = HarbourFiles.Pack(HarbourFiles.ReadAll());
        var head = texts.Head;
        Assert.Equal((5, "harbour/broken.yaml", false), (head.Count, head.FirstFile, head.IsCut));
        Assert.Equal(["id", "title", "day", "keepers", "aliases", "none"], head.Fields.Select(field => field.Name));
        Assert.Equal(SchemaFingerprint.Of("Harbour", head.Fields), head.Fingerprint);
        Assert.Equal(
            [(Fault.SyntaxError, "harbour/broken.yaml"), (Fault.DuplicateId, "harbour/pilots.csv"), (Fault.BrokenLink, "harbour/fog.md")],
            head.Problems.Select(problem => (problem.Fault, problem.Path)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatIsKeptGivesTheSameBytesAsWhatIsRead(bool withSearch)
    {
        var (texts, pack) = HarbourFiles.Pack(HarbourFiles.ReadAll(), withSearch: withSearch);
        var kept = Kept(texts);
        Assert.Equal(HarbourFiles.All.Count, kept.Count);

        var (again, samePack) = HarbourFiles.Pack(kept, pack, withSearch);
        Assert.Equal(pack, samePack);
        Assert.Equal(texts.Head.ToText(), again.Head.ToText());
        Assert.Equal(texts.Fields, again.Fields);
        Assert.Equal(texts.State.ToText(), again.State.ToText());
    }

    [Fact]
    public void AnEditedFileAmongKeptOnesGivesTheSameBytesAsAllReadAnew()
    {
        var (texts, pack) = HarbourFiles.Pack(HarbourFiles.ReadAll(), withSearch: true);
        var edited = HarbourFiles.Read("harbour/fog.md", HarbourFiles.All["harbour/fog.md"].Replace("Dense", "Thin, and long gone", StringComparison.Ordinal), time: 2);
        IEnumerable<PackedFile> With(IEnumerable<PackedFile> files) =>
            files.Select(file => file.Reading.Options.SourcePath == "harbour/fog.md" ? edited : file);

        var (one, onePack) = HarbourFiles.Pack(With(Kept(texts)), pack, withSearch: true);
        var (other, otherPack) = HarbourFiles.Pack(With(HarbourFiles.ReadAll()), withSearch: true);
        Assert.NotEqual(pack, onePack);
        Assert.Equal(otherPack, onePack);
        Assert.Equal(other.State.ToText(), one.State.ToText());
    }

    [Fact]
    public void LinksOfKeptFilesAreCheckedLikeThoseOfReadOnes()
    {
        var (texts, pack) = HarbourFiles.Pack(HarbourFiles.ReadAll());
        foreach (var (files, earlier) in new[] { (HarbourFiles.ReadAll().ToList(), null), (Kept(texts), new MemoryStream(pack)) })
        {
            var packing = new CollectionPacking(new MemoryStream(), earlier, withSearch: false);
            Assert.All(files, file => Assert.True(packing.Add(file)));
            var report = LinkReport.Of([.. packing.Files.Select(file => file.Reading)], [], folders => folders.Select(folder => folder + "/sea.png"));
            Assert.Equal(
                ["'harbour/gale.md' has no heading '#north'", "no file 'harbour/see.png'; did you mean 'harbour/sea.png'?"],
                report.Problems["harbour/fog.md"].Select(problem => problem.Arguments[1]));
            Assert.Equal(["harbour/sea.png", "harbour/see.png"], report.Watched);
        }
    }

    [Fact]
    public void ABodyThatTheEarlierPackDoesNotHaveIsAskedFor()
    {
        var (texts, pack) = HarbourFiles.Pack(HarbourFiles.ReadAll());
        var packing = new CollectionPacking(new MemoryStream(), new MemoryStream(pack), withSearch: false);
        Assert.All(
            Kept(texts).Where(file => file.Reading.Options.SourcePath != "harbour/gale.md"),
            file => Assert.Equal(file.Reading.Options.SourcePath != "harbour/pilots.csv", packing.Add(file)));
        Assert.True(packing.Add(HarbourFiles.Read("harbour/pilots.csv", HarbourFiles.All["harbour/pilots.csv"])));
    }

    [Fact]
    public void TheUsersCultureHasNoPartInIt()
    {
        var (texts, pack) = HarbourFiles.Pack(HarbourFiles.ReadAll(), withSearch: true);
        foreach (var culture in new[] { "tr-TR", "sv-SE", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            var (same, samePack) = HarbourFiles.Pack(HarbourFiles.ReadAll(), withSearch: true);
            Assert.Equal(pack, samePack);
            Assert.Equal(texts.Head.ToText() + texts.Fields + texts.State.ToText(), same.Head.ToText() + same.Fields + same.State.ToText());
        }
    }

    [Fact]
    public void ManyBodiesAreSearchedThoughTheyAreNotHeld()
    {
        var files = Enumerable.Range(100, 200).Select(i => HarbourFiles.Read($"harbour/n{i}.md", $"# Note {i}\n\n{string.Concat(Enumerable.Repeat($"salt{i} ", 300))}\n")).ToList();
        var (texts, pack) = HarbourFiles.Pack(files, withSearch: true);
        var (_, same) = HarbourFiles.Pack(Kept(texts), pack, withSearch: true);
        Assert.Equal(pack, same);
        Assert.True(pack.Length > HarbourFiles.Pack(files).Pack.Length);
    }

    private static List<PackedFile> Kept(PackedCollection texts) => [.. PackState.Read(texts.State.ToText())!.FilesWith(texts.Fields)
        .Select(file => file.Value with { Reading = file.Value.Reading with { Options = HarbourFiles.Options(file.Key) } })
        .OrderBy(file => file.Reading.Options.SourcePath, StringComparer.Ordinal)];
}
