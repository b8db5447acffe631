using System.Text.RegularExpressions;

namespace Catalog.Build.Tests;

/// <summary>What <c>dotnet build -t:CatalogLock</c> writes, and what holds builds to it.</summary>
public sealed partial class LockTests
{
    private const string Program = """Console.WriteLine("done");""";
    private const string Notes = """<AdditionalFiles Include="notes/*" CatalogCollection="Notes" />""";
    private const string Tides = """<AdditionalFiles Include="tides/*" CatalogCollection="Tides" CatalogStorage="Packed" />""";

    private static readonly string[] Lock = ["-t:CatalogLock", "-v:minimal"];

    [Theory]
    [InlineData("notes", "Notes")]
    [InlineData("tides", "Tides")]
    public void ALockedCollectionIsHeldToItsLockUntilTheLockIsWrittenAnew(string folder, string collection)
    {
        using var project = Shore();
        var path = project.PathOf($"app/{collection}.catalog.json");
        Assert.Contains($"The collection '{collection}' is locked in {path}\n", Succeed(project, Lock), StringComparison.Ordinal);
        var first = File.ReadAllBytes(path);
        Assert.Equal((byte)'{', first[0]);
        Assert.DoesNotContain((byte)'\r', first);
        Assert.Contains($"""    "date": {"{"} "type": "DateOnly", "format": "yyyy-MM-dd", "document": "ebb" {"}"},""" + "\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(["done"], project.Run());

        // The same data give the same lock.
        var written = File.GetLastWriteTimeUtc(path);
        Assert.Contains($"The collection '{collection}' is locked in {path}, which is as it was\n", Succeed(project, Lock), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));

        // A value of another kind is an error at its place, and correcting it is enough.
        project.Write($"app/{folder}/flood.yaml", "title: Flood\ndate: soon\n");
        Assert.Contains(project.PathOf($"app/{folder}/flood.yaml") + "(2,7): error CAT042: ", Fail(project), StringComparison.Ordinal);
        Assert.Contains(project.PathOf($"app/{folder}/flood.yaml") + "(2,7): error CAT042: ", Fail(project), StringComparison.Ordinal);
        project.Write($"app/{folder}/flood.yaml", "title: Flood\ndate: 2024-05-02\n");
        Assert.Equal(["done"], project.Run());

        // Accepted, it is right.
        project.Write($"app/{folder}/flood.yaml", "title: Flood\ndate: soon\n");
        Succeed(project, Lock);
        Assert.NotEqual(first, File.ReadAllBytes(path));
        Assert.Equal(["done"], project.Run());

        // A lock that was put back holds again, and one that was deleted holds nothing.
        File.WriteAllBytes(path, first);
        Assert.Contains("error CAT042: ", Fail(project), StringComparison.Ordinal);
        File.Delete(path);
        Assert.Equal(["done"], project.Run());
    }

    [Theory]
    [InlineData("notes", "Notes")]
    [InlineData("tides", "Tides")]
    public void ADocumentThatWentIsAWarningInTheLock(string folder, string collection)
    {
        using var project = Shore();
        Succeed(project, Lock);
        project.Delete($"app/{folder}/flood.yaml");
        Assert.Contains(project.PathOf($"app/{collection}.catalog.json") + "(10,5): warning CAT043: The document 'flood' is locked ", Succeed(project), StringComparison.Ordinal);
        Assert.Equal(1, project.Build("-warnaserror", "--no-incremental").ExitCode);

        Succeed(project, Lock);
        Assert.Equal(["done"], project.Run());
    }

    [Fact]
    public void ABrokenLockIsAnErrorAtItsPlaceUntilItIsMended()
    {
        using var project = Shore();
        Succeed(project, Lock);
        var text = File.ReadAllText(project.PathOf("app/Tides.catalog.json"));
        project.Write("app/Tides.catalog.json", text.Replace("DateOnly", "Date", StringComparison.Ordinal));
        Assert.Contains(project.PathOf("app/Tides.catalog.json") + "(5,23): error CAT045: The lock file guards nothing: 'Date' is no type", Fail(project), StringComparison.Ordinal);

        project.Write("app/Tides.catalog.json", text);
        Assert.Equal(["done"], project.Run());

        // Writing it anew mends it too.
        project.Write("app/Tides.catalog.json", "{");
        Succeed(project, Lock);
        Assert.Equal(text, File.ReadAllText(project.PathOf("app/Tides.catalog.json")));
    }

    [Fact]
    public void NothingIsLockedWhileADocumentHasAFault()
    {
        using var project = Shore().Write("app/notes/storm.yaml", "title: Storm\ndate: [\n");
        var (exitCode, output) = project.Build(Lock);
        Assert.Equal(1, exitCode);
        Assert.Contains(project.PathOf("app/notes/storm.yaml") + "(2,7): error CAT023: Nothing is locked ", output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("app/Notes.catalog.json")));
        Assert.False(File.Exists(project.PathOf("app/Tides.catalog.json")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""CatalogStorage="Packed" """)]
    public void ALockIsNoDocument(string storage)
    {
        using var project = new ScratchProject(
            $"""<AdditionalFiles Include="**/*.json" Exclude="obj/**;bin/**" CatalogCollection="Ships" {storage}/>""",
            """foreach (var ship in Ships.All) Console.WriteLine(ship.Id);""").Write("app/ships/gull.json", """{ "flag": "NO" }""");
        Succeed(project, "-t:CatalogSchemas");
        Succeed(project, Lock);
        var text = File.ReadAllText(project.PathOf("app/Ships.catalog.json"));
        Assert.Equal(["ships/gull"], project.Run());
        Succeed(project, Lock);
        Assert.Equal(text, File.ReadAllText(project.PathOf("app/Ships.catalog.json")));
        Assert.Contains("\"ships/gull\": ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ships.catalog\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ships.schema\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectOfSeveralFrameworksIsLockedOnce()
    {
        using var project = Shore();
        var text = File.ReadAllText(project.PathOf("app/app.csproj"));
        project.Write("app/app.csproj", text.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks> net10.0; netstandard2.0</TargetFrameworks>", StringComparison.Ordinal));

        var output = Succeed(project, Lock);
        Assert.Single(output.Split('\n'), line => line.Contains("The collection 'Notes' is locked in ", StringComparison.Ordinal));
        Assert.True(File.Exists(project.PathOf("app/Notes.catalog.json")));
    }

    [Fact]
    public void WithoutACollectionThereIsNothingToLock()
    {
        using var project = new ScratchProject("", Program);
        Assert.Contains("No file belongs to a collection: there is nothing to lock\n", Succeed(project, Lock), StringComparison.Ordinal);
    }

    // Whoever reads one more value from the items must read it in both places.
    [Fact]
    public void DocumentsAreLockedAsTheyArePacked()
    {
        var (packed, locked) = (ListOf("Catalog.Pack.targets", "_CatalogPacked"), ListOf("Catalog.Lock.targets", "_CatalogLockable"));
        Assert.Contains("%1FCatalogKey=%(CatalogKey)", packed, StringComparison.Ordinal);
        Assert.Equal(packed, locked);
    }

    private static ScratchProject Shore() => new ScratchProject(Notes + Tides, Program)
        .Write("app/notes/ebb.yaml", "title: Ebb\ndate: 2024-05-01\n")
        .Write("app/notes/flood.yaml", "title: Flood\ndate: 2024-05-02\n")
        .Write("app/tides/ebb.yaml", "title: Ebb\ndate: 2024-05-01\n")
        .Write("app/tides/flood.yaml", "title: Flood\ndate: 2024-05-02\n");

    private static string Succeed(ScratchProject project, params string[] arguments)
    {
        var (exitCode, output) = project.Build(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Fail(ScratchProject project)
    {
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        return Assert.Single(ScratchProject.Errors(output));
    }

    private static string ListOf(string file, string item)
    {
        var text = File.ReadAllText(ScratchProject.BuildFiles + file);
        return Assert.Single(Transform().Matches(text), match => match.Groups[1].Value == item).Groups[2].Value;
    }

    [GeneratedRegex("@\\((\\w+)->'(packed[^']*)'")]
    private static partial Regex Transform();
}
