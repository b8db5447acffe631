using System.Reflection;
using System.Text.RegularExpressions;

namespace Catalog.Build.Tests;

public sealed partial class ReadmeTests
{
    private const string Seed = "000_cc640ee4f1303e6f.txt";

    private static readonly string Repository = typeof(ScratchProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    private const string Records = """<AdditionalFiles Include="seeds/**/*" Exclude="seeds/**/*.png" CatalogCollection="Records" />""";
    private const string Keepers = """<AdditionalFiles Include="keepers.yaml" CatalogCollection="Keepers" CatalogRecords="*" />""";
    private const string Notices = """<AdditionalFiles Include="notices/*.md" CatalogCollection="Notices" />""";

    [Fact]
    public void TheExampleDoesWhatItSays()
    {
        var blocks = Blocks("README.md");
        using var project = new ScratchProject(Records + Keepers, blocks[0] + """
            foreach (var keeper in Keepers.ByLanguages["de"])
            {
                Console.WriteLine($"{keeper.Title}: {keeper.Deputy?.Title}, {keeper.StandsInFor.Count}");
            }
            """)
            .Write("app/keepers.yaml", "anna:\n  name: Anna\n  email: anna@harbour.example\n  languages: [en, de]\n  deputy: bert@harbour.example\n"
                + "bert:\n  name: Bert\n  email: bert@harbour.example\n  languages: [de]\n  note: sails\n  deputy: anna\n")
            .Write($"app/seeds/{Seed}", File.ReadAllText(Path.Combine(Repository, "seeds", Seed)));
        Write(blocks, project);
        var lines = project.Run();
        Assert.Equal("1945-06-08  Cable, Summary of Averell Harriman Meeting with Stalin and Molotov  (771 words)", lines[0]);
        Assert.StartsWith("Harriman updates the President", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("I thought that you might want me", lines[2], StringComparison.Ordinal);
        Assert.Equal(["Anna: Bert, 1", "Bert: Anna, 1"], lines[3..]);

        project.Write($"app/seeds/{Seed}", File.ReadAllText(Path.Combine(Repository, "seeds", Seed)).Replace("Top Secret", "Top Sekret", StringComparison.Ordinal));
        Assert.Contains(
            "(73,1): error CAT018: 'Top Sekret' in the field 'Original Classification' is no Classification (correct it, or add a member): did you mean 'TopSecret'?",
            project.Build().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheShapesDoWhatTheirPageSays()
    {
        var blocks = Blocks("generators/SHAPES.md");
        using var project = new ScratchProject(Notices + Keepers, "using Harbour;\n" + blocks[1])
            .Write("app/keepers.yaml", "anna:\n  name: Anna\n  email: anna@harbour.example\n")
            .Write("app/notices/fog.md", "---\ndate: 1951-03-02\nstate: In Force\nforce: 4\ntags: [fog]\nauthor: anna@harbour.example\nsee-also: ice, tide\n"
                + "signals: [{ code: AB, meaning: Sound the horn }]\n---\n# Fog\n\nSee [the ice](ice.md).\n")
            .Write("app/notices/ice.md", "---\ndate: 1951-03-03\nstate: withdrawn\nreason: thaw\ntags: [ice, fog]\nlanguage: de\nauthor: anna\n---\n# Ice\n")
            .Write("app/notices/tide.md", "---\ndate: 1951-03-04\nstate: open\ntags: [tide]\nauthor: anna\n---\n# Tide\n")
            .Write("app/Types.cs", blocks[0]);
        Assert.Equal(["Fog, Valid, by Anna, seen from 0, en", "Ice, Withdrawn, by Anna, seen from 1, de", "Sound the horn"], project.Run());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheStoragePageDoesWhatItSays(bool sharesServers)
    {
        using var project = new ScratchProject(
            """<AdditionalFiles Include="cables/**/*.md" CatalogCollection="Cables" CatalogStorage="Packed" CatalogSearch="true" />""",
            Blocks("generators/STORAGE.md")[0],
            sharesServers)
            .Write("app/cables/1945/berlin.md", "---\ndate: 1945-08-02\n---\n# Berlin\n\nNotes on free elections near Warsaw.\n")
            .Write("app/cables/1945/yalta.md", "---\ndate: 1945-02-11\n---\n# Yalta\n\nBerlin and elections, free of Warsaw.\n");
        string[] lines = ["2 cables, the first of 1945-08-02", "Notes on free elections near Warsaw.", "Berlin: # Berlin Notes on free elections near Warsaw."];
        Assert.Equal(lines, Printed(project));

        // Another text, and the same types.
        project.Write("app/cables/1945/berlin.md", "---\ndate: 1945-08-02\n---\n# Berlin\n\nNo free elections near Warsaw.\n");
        Assert.Equal([lines[0], "No free elections near Warsaw.", "Berlin: # Berlin No free elections near Warsaw."], Printed(project));
    }

    [Fact]
    public void TheSnapshotsPageShowsATestAndWhatItWrites()
    {
        var sample = Path.Combine(Repository, "tests/Catalog.Snapshots.Tests");
        var snapshot = File.ReadAllText(Path.Combine(sample, "NoticesTests.NoticesAreWhatTheyWere.verified.txt")).Trim();

        Assert.Equal([File.ReadAllText(Path.Combine(sample, "NoticesTests.cs"))], Blocks("generators/SNAPSHOTS.md"));
        Assert.Contains($"```\n{snapshot}\n```", File.ReadAllText(Path.Combine(Repository, "generators/SNAPSHOTS.md")), StringComparison.Ordinal);
    }

    // A snippet may have several lines.
    private static IEnumerable<string> Printed(ScratchProject project)
    {
        var lines = project.Run();
        return [.. lines[..2], string.Join(" ", lines[2..])];
    }

    private static string[] Blocks(string page) =>
    [
        .. CodeBlock().Matches(File.ReadAllText(Path.Combine(Repository, page)).ReplaceLineEndings("\n")).Select(block => block.Groups[1].Value),
    ];

    // The first is the program, and each other one a file of its own.
    private static void Write(string[] blocks, ScratchProject project)
    {
        foreach (var (number, block) in blocks.Index().Skip(1))
        {
            project.Write($"app/Types{number}.cs", block);
        }
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
