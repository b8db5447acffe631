using System.Reflection;
using System.Text.RegularExpressions;

namespace Catalog.Build.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Repository = typeof(ScratchProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    private const string Keepers = """<AdditionalFiles Include="keepers.yaml" CatalogCollection="Keepers" CatalogRecords="*" />""";
    private const string Notices = """<AdditionalFiles Include="notices/*.md" CatalogCollection="Notices" />""";

    [Fact]
    public void TheExampleDoesWhatItSays()
    {
        var (blocks, document) = (Blocks("README.md"), Blocks("README.md", "markdown").Single());
        using var project = new ScratchProject(Blocks("README.md", "xml").Single(), blocks[0]).Write("app/notices/fog.md", document);
        string[] printed =
        [
            "1951-03-02, force 4: Fog off the breakwater (10 words)", "# Fog off the breakwater", "Sound the horn every two minutes.", "notices/fog.md",
        ];
        Assert.Equal(printed, project.Run());

        Assert.Equal(printed, project.Write("app/Notice.cs", blocks[1]).Run());

        var fault = project.Write("app/notices/fog.md", document.Replace("weather", "wether", StringComparison.Ordinal)).Build().Output;
        Assert.Contains(Blocks("README.md", "").Single(block => block.Contains("error", StringComparison.Ordinal)).Trim(), fault, StringComparison.Ordinal);
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

    // What its web apps do is tried with the package.
    [Theory]
    [InlineData(2, """[{"id":"fog","title":"Fog",""", ""","date":"1945-06","state":"in force","body":{"text":"# Fog"}}]""")]
    [InlineData(3, """{"Notices":[{"id":"fog","title":"Fog",""", ""","state":"in force","body":{"text":"# Fog"}}}""")]
    public void TheJsonPageDoesWhatItSays(int block, string begin, string end)
    {
        using var project = new ScratchProject(Notices, Blocks("generators/JSON.md")[block])
            .Write("app/notices/fog.md", "---\ndate: 1945-06\nstate: in force\n---\n# Fog\n")
            .Write("app/Notice.cs", """
                [Document("Notices")]
                public sealed partial class Notice
                {
                    public partial PartialDate Date { get; }
                    public partial State? State { get; }
                }

                public enum State { [System.Text.Json.Serialization.JsonStringEnumMemberName("in force")] InForce }
                """);
        var json = Assert.Single(project.Run());
        Assert.StartsWith(begin, json, StringComparison.Ordinal);
        Assert.EndsWith(end, json, StringComparison.Ordinal);
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

    private static string[] Blocks(string page, string language = "csharp") =>
    [
        .. CodeBlock().Matches(File.ReadAllText(Path.Combine(Repository, page)).ReplaceLineEndings("\n"))
            .Where(block => block.Groups[1].Value == language)
            .Select(block => block.Groups[2].Value),
    ];

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
