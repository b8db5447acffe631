namespace Catalog.Build.Tests;

public sealed class ChangedDocumentsTests
{
    private const string Items = """<AdditionalFiles Include="notes/**/*" CatalogCollection="Notes" />""";
    private const string Program = """foreach (var note in Notes.All) Console.WriteLine($"{note.Id}: {note.Title} ({note.Body.WordCount})");""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EachBuildSeesTheDocumentsAsTheyAre(bool sharesServers)
    {
        using var project = new ScratchProject(Items, Program, sharesServers)
            .Write("app/notes/one.txt", "First\n\nThe body.\n");
        Assert.Equal(["one: First (2)"], project.Run());

        project.Write("app/notes/two.txt", "Second\n\nAnother body.\n");
        Assert.Equal(["one: First (2)", "two: Second (2)"], project.Run());

        project.Write("app/notes/one.txt", "First, mended\n\nThe body is longer now.\n");
        Assert.Equal(["one: First, mended (5)", "two: Second (2)"], project.Run());

        project.Move("app/notes/two.txt", "app/notes/alpha.txt");
        Assert.Equal(["alpha: Second (2)", "one: First, mended (5)"], project.Run());

        project.Delete("app/notes/one.txt");
        Assert.Equal(["alpha: Second (2)"], project.Run());
    }

    [Fact]
    public void AFaultFailsTheBuildAtItsPlaceAndMendingItIsEnough()
    {
        using var project = new ScratchProject(Items, Program)
            .Write("app/notes/good.txt", "Good\n\nThe body.\n")
            .Write("app/notes/empty.txt", "\n \n");
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/notes/empty.txt") + "(1,1): error CAT005: ", output, StringComparison.Ordinal);
        Assert.Single(ScratchProject.Errors(output));

        project.Write("app/notes/empty.txt", "Not empty\n");
        Assert.Equal(["empty: Not empty (0)", "good: Good (2)"], project.Run());
    }

    [Fact]
    public void BytesThatAreNotUtf8AreAnErrorAtTheFirstOfThem()
    {
        using var project = new ScratchProject(Items, Program).Write("app/notes/latin.txt", "");
        File.WriteAllBytes(project.PathOf("app/notes/latin.txt"), [.. "Title\n\nA caf"u8, 0xE9, .. " by the sea\n"u8]);
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/notes/latin.txt") + "(3,6): error CAT006: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatVanishedIsAnError()
    {
        using var project = new ScratchProject("""<AdditionalFiles Include="notes/gone.txt" CatalogCollection="Notes" />""", Program);
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/notes/gone.txt") + "(1,1): error CAT007: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABinaryFileIsAnErrorThatLeavesTheOthers()
    {
        using var project = new ScratchProject(Items, Program).Write("app/notes/good.txt", "Good\n\nThe body.\n");
        File.WriteAllBytes(project.PathOf("app/notes/picture.txt"), [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 0, 1]);
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/notes/picture.txt") + "(1,1): error CAT007: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("good.txt", output, StringComparison.Ordinal);

        project.Delete("app/notes/picture.txt");
        Assert.Equal(["good: Good (2)"], project.Run());
    }
}
