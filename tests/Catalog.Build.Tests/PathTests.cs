namespace Catalog.Build.Tests;

public sealed class PathTests
{
    private const string Items = """
        <AdditionalFiles Include="all/**/*" CatalogCollection="All_" />
        <AdditionalFiles Include="posts/*/index.txt" CatalogCollection="Posts" />
        <AdditionalFiles Include="../outer/**/*" CatalogCollection="Outer" />
        <AdditionalFiles Include="single.txt" CatalogCollection="Single" CatalogId="the one" />
        """;

    private const string Program = """
        foreach (var (name, collection) in DocumentCollections.All)
        {
            foreach (var document in collection.Documents)
            {
                Console.WriteLine($"{name}: {document.Id} = {document.SourcePath}");
            }
        }
        """;

    [Fact]
    public void IdsAreWhatTheWildcardMatched()
    {
        using var project = new ScratchProject(Items, Program)
            .Write("app/all/C#/a.txt", "In a folder C#")
            .Write("app/all/it's/b.txt", "In a folder with an apostrophe")
            .Write("app/all/a;b/c.txt", "In a folder with a semicolon")
            .Write("app/all/ lead/d.txt", "In a folder with a leading blank")
            .Write("app/all/[x]{y}/e,!.txt", "In a folder with what patterns are made of")
            .Write("app/all/50%/é ü.v2.txt", "With a percent sign, a blank, letters and two dots")
            .Write("app/all/bin/no.txt", "Build output")
            .Write("app/all/obj/deep/no.txt", "Build output")
            .Write("app/all/.hidden/no.txt", "In a hidden folder")
            .Write("app/all/.hidden.txt", "Hidden")
            .Write("app/all/robin/binary.txt", "Not build output")
            .Write("app/posts/first/index.txt", "First")
            .Write("app/posts/second/index.txt", "Second")
            .Write("app/single.txt", "A single file")
            .Write("outer/x/y.txt", "Beside the project");
        Assert.Equal(
            [
                "All_:  lead/d = all/ lead/d.txt",
                "All_: 50%/é ü.v2 = all/50%/é ü.v2.txt",
                "All_: C#/a = all/C#/a.txt",
                "All_: [x]{y}/e,! = all/[x]{y}/e,!.txt",
                "All_: a;b/c = all/a;b/c.txt",
                "All_: it's/b = all/it's/b.txt",
                "All_: robin/binary = all/robin/binary.txt",
                "Outer: x/y = ../outer/x/y.txt",
                "Posts: first/index = posts/first/index.txt",
                "Posts: second/index = posts/second/index.txt",
                "Single: the one = single.txt",
            ],
            project.Run());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CatalogStorage=\"Packed\" ")]
    public void TheFolderOfTheProjectMayHaveAnyName(string storage)
    {
        using var project = new ScratchProject(
            $"""<AdditionalFiles Include="notes/*.md" CatalogCollection="Notes" {storage}/>""",
            "Console.WriteLine(Notes.All[0].SourcePath);",
            folder: "C# ;(it's) [x] @z $w-")
            .Write("app/notes/a.md", "# A\n");
        Assert.Equal(["notes/a.md"], project.Run());

        project.Write("app/notes/a.md", "---\nx: [\n---\n# A\n");
        Assert.StartsWith(project.PathOf("app/notes/a.md") + "(", Assert.Single(ScratchProject.Errors(project.Build().Output)).Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsGivenTwiceIsOneDocument()
    {
        using var project = new ScratchProject(
                """<AdditionalFiles Include="all/**/*;all/a.txt" CatalogCollection="All_" />""", Program)
            .Write("app/all/a.txt", "Twice")
            .Write("app/all/b.txt", "Once");
        Assert.Equal(["All_: a = all/a.txt", "All_: b = all/b.txt"], project.Run());
    }

    [Fact]
    public void APathThatTheCompilerCannotNameIsAnError()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var project = new ScratchProject("""<AdditionalFiles Include="all/**/*" CatalogCollection="All_" />""", Program)
            .Write("app/all/x: y.txt", "With a colon");
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/all/x: y.txt") + " : error CAT007: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfTwoCollectionsIsAnError()
    {
        using var project = new ScratchProject(
                """
                <AdditionalFiles Include="all/**/*" CatalogCollection="All_" />
                <AdditionalFiles Include="all/a.txt" CatalogCollection="Other" />
                """,
                Program)
            .Write("app/all/a.txt", "Twice")
            .Write("app/all/b.txt", "Once");
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/all/a.txt") + " : error CAT004: ", output, StringComparison.Ordinal);
        Assert.Single(ScratchProject.Errors(output));
    }
}
