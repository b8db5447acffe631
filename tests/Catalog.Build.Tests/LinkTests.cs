namespace Catalog.Build.Tests;

public sealed class LinkTests
{
    private const string Items = """<AdditionalFiles Include="docs/**/*.md" CatalogCollection="Docs" />""";

    private const string FurtherItems = """
        <AdditionalFiles Include="../outer/**/*.md" CatalogCollection="Outer" />
        <AdditionalFiles Include="it's/one.md" CatalogCollection="Single" />
        """;

    private const string Program = "Console.WriteLine(Docs.All.Count);";
    private const string List = "app/obj/Debug/net10.0/Catalog.files.txt";

    [Fact]
    public void AMissingImageIsAWarningUntilItIsThere()
    {
        using var project = new ScratchProject(Items, Program)
            .Write("app/docs/fog.md", "# Fog\n\n![Fog](img/dense%20fog.png)\n")
            .Write("app/docs/img/gull.png", "");
        var (exitCode, output) = project.Build();
        Assert.Equal(0, exitCode);
        Assert.Contains(
            project.PathOf("app/docs/fog.md") + "(3,8): warning CAT039: The link 'img/dense%20fog.png' leads nowhere: no file 'docs/img/dense fog.png' (https://",
            output,
            StringComparison.Ordinal);

        project.Write("app/docs/img/dense fog.png", "");
        Assert.Equal(["1"], project.Run());

        project.Delete("app/docs/img/dense fog.png");
        Assert.Contains("warning CAT039", project.Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheListHasEveryNameAndNoBuildOutput()
    {
        using var project = new ScratchProject(Items + FurtherItems, Program)
            .Write("app/docs/fog.md", "# Fog\n\n[a](C%23/a;b/50%25.pdf) [b](é%20ü/it's%20%2541,.png) [c](50%2520/) [d](../../outer/deep/tide.md) [e](%20lead.png) [f](B.md) [g](b.png)\n")
            .Write("app/docs/C#/a;b/50%.pdf", "")
            .Write("app/docs/é ü/it's %41,.png", "")
            .Write("app/docs/50%20/x.txt", "")
            .Write("app/docs/ lead.png", "")
            .Write("app/docs/B.md", "# B\n\n[outer](../../outer/deep/gale.png)\n")
            .Write("app/docs/b.png", "")
            .Write("app/docs/B.png", "")
            .Write("app/docs/bin/no.png", "")
            .Write("app/docs/deep/obj/no.png", "")
            .Write("app/docs/node_modules/x/no.js", "")
            .Write("app/docs/.git/no", "")
            .Write("app/docs/.no", "")
            .Write("app/it's/one.md", "# One\n\n[two](two.png)\n")
            .Write("app/it's/two.png", "")
            .Write("outer/deep/tide.md", "# Tide\n\n[fog](../../app/docs/fog.md) ![gale](gale.png)\n")
            .Write("outer/deep/gale.png", "");
        Assert.Equal(["2"], project.Run());

        Assert.Equal(
            [
                "../outer/deep/gale.png", "../outer/deep/tide.md", "docs/ lead.png", "docs/50%20/x.txt", "docs/B.md", "docs/B.png",
                "docs/C#/a;b/50%.pdf", "docs/b.png", "docs/fog.md", "docs/é ü/it's %41,.png", "it's/one.md", "it's/two.png",
            ],
            File.ReadAllLines(project.PathOf(List)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheListIsWrittenWhenItChangesAndWhereThereAreDocuments()
    {
        using var project = new ScratchProject(Items, Program).Write("app/docs/fog.md", "# Fog\n");
        Assert.Equal(["1"], project.Run());
        var written = File.GetLastWriteTimeUtc(project.PathOf(List));
        Assert.Equal(["1"], project.Run());
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.PathOf(List)));

        Assert.Equal(0, project.Build("-t:Clean").ExitCode);
        Assert.False(File.Exists(project.PathOf(List)));

        using var other = new ScratchProject("""<AdditionalFiles Include="docs/fog.md" />""", """Console.WriteLine("none");""").Write("app/docs/fog.md", "# Fog\n");
        Assert.Equal(["none"], other.Run());
        Assert.False(File.Exists(other.PathOf(List)));
    }
}
