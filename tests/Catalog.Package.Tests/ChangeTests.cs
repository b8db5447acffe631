namespace Catalog.Package.Tests;

public sealed class ChangeTests(PackageFeed feed)
{
    private const string Program = """foreach (var note in Notes.All) Console.WriteLine($"{note.Title}: {note.Body.Text}");""";

    [Theory]
    [InlineData("Literal", false)]
    [InlineData("Packed", false)]
    [InlineData("Literal", true)]
    [InlineData("Packed", true)]
    public void EachBuildDoesWhatIsNewAndNothingElse(string storage, bool sharesServers)
    {
        var folder = Notes(storage, sharesServers).Note("app/notes/fog.md", "Fog").Note("app/notes/gale.md", "Gale");
        var isPacked = storage == "Packed";
        Assert.Equal((isPacked ? "(2 of 2 files read anew)" : null, true), Build(folder));
        Assert.Equal(["Fog: The tide is out.", "Gale: The tide is out."], Print(folder));
        Assert.Equal((null, false), Build(folder));

        folder.Note("app/notes/gale.md", "Gale", "The wind is up.");
        Assert.Equal((isPacked ? "(1 of 2 files read anew)" : null, true), Build(folder));
        Assert.Equal(["Fog: The tide is out.", "Gale: The wind is up."], Print(folder));
        Assert.Equal((null, false), Build(folder));

        folder.Note("app/notes/ice.md", "Ice", "It holds.");
        Assert.Equal((isPacked ? "(1 of 3 files read anew)" : null, true), Build(folder));
        Assert.Equal(["Fog: The tide is out.", "Gale: The wind is up.", "Ice: It holds."], Print(folder));

        folder.Delete("app/notes/fog.md");
        Assert.Equal((isPacked ? "(0 of 2 files read anew)" : null, true), Build(folder));
        Assert.Equal(["Gale: The wind is up.", "Ice: It holds."], Print(folder));
        Assert.Equal((null, false), Build(folder));
    }

    [Theory]
    [InlineData("Literal")]
    [InlineData("Packed")]
    public void ABrokenDocumentIsOneErrorAtItsPlaceAndMendingItIsEnough(string storage)
    {
        var folder = Notes(storage).Note("app/notes/fog.md", "Fog").Note("app/notes/gale.md", "[");
        Assert.Contains(folder.PathOf("app/notes/gale.md") + "(2,8): error CAT023: ", Error(folder), StringComparison.Ordinal);

        folder.Note("app/notes/gale.md", "Gale");
        Assert.Equal(["Fog: The tide is out.", "Gale: The tide is out."], folder.Run());
    }

    [Theory]
    [InlineData("Literal")]
    [InlineData("Packed")]
    public void ADocumentThatIsMissedIsOneErrorWhereItIsNamedAndWritingItIsEnough(string storage)
    {
        var folder = Notes(storage).Note("app/notes/fog.md", "Fog", fields: "see: gale\n").Note("app/notes/gale.md", "Gale")
            .Write("app/Note.cs", """[Document("Notes")] public sealed partial class Note { public partial Note? See { get; } }""");
        folder.Run();
        folder.Delete("app/notes/gale.md");
        Assert.Contains(folder.PathOf("app/notes/fog.md") + "(3,6): error CAT037: ", Error(folder), StringComparison.Ordinal);

        folder.Note("app/notes/gale.md", "Gale", "It is back.");
        Assert.Equal(["Fog: The tide is out.", "Gale: It is back."], folder.Run());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(100)]
    public void APackThatIsLostOrDamagedIsMadeAgain(int? length)
    {
        const string Pack = "app/obj/Debug/net10.0/catalog/Notes.pack";
        var folder = Notes("Packed").Note("app/notes/fog.md", "Fog");
        folder.Run();
        var bytes = File.ReadAllBytes(folder.PathOf(Pack));
        folder.Delete(Pack);
        if (length is { } rest)
        {
            File.WriteAllBytes(folder.PathOf(Pack), bytes[..rest]);
        }

        Assert.Equal(["Fog: The tide is out."], folder.Run());
        Assert.Equal(bytes, File.ReadAllBytes(folder.PathOf(Pack)));
    }

    private UserFolder Notes(string storage, bool sharesServers = false) => new UserFolder(feed, sharesServers: sharesServers)
        .App($"""<AdditionalFiles Include="notes/**/*" CatalogCollection="Notes" CatalogStorage="{storage}" />""", Program);

    /// <summary>Builds, and tells what the task and the compiler did.</summary>
    /// <returns>What the task says it read, null where it did not run; and whether the compiler ran.</returns>
    private static (string? Read, bool IsCompiled) Build(UserFolder folder)
    {
        var assembly = new FileInfo(folder.PathOf("app/obj/Debug/net10.0/app.dll"));
        var before = assembly.Exists ? assembly.LastWriteTimeUtc : default;
        var lines = folder.Dotnet("build", "app", "--nologo", "-v:minimal", "-clp:NoSummary").Split('\n');
        assembly.Refresh();
        var packed = lines.SingleOrDefault(line => line.Contains(" packed into ", StringComparison.Ordinal));
        return (packed?[packed.LastIndexOf('(')..].TrimEnd(), assembly.LastWriteTimeUtc != before);
    }

    private static string[] Print(UserFolder folder) => folder.Start("dotnet", folder.PathOf("app/bin/Debug/net10.0/app.dll"));

    /// <summary>The one error of a build that fails.</summary>
    private static string Error(UserFolder folder)
    {
        var (exitCode, output) = folder.Build();
        Assert.Equal(1, exitCode);
        return Assert.Single(output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct());
    }
}
