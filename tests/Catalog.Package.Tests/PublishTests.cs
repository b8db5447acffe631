namespace Catalog.Package.Tests;

public sealed class PublishTests(PackageFeed feed)
{
    private const string Program = """
        foreach (var lamp in Lamps.All)
        {
            Console.WriteLine($"{lamp.Lit:yyyy} {lamp.Title}, {string.Join(" and ", lamp.Colours)}: {lamp.Body.Paragraphs[0]}");
        }

        Console.WriteLine(DocumentCollections.All["Buoys"].Count);
        Console.WriteLine(Buoys.All.Search("bell*").Single().Document.Title);
        """;

    private static readonly string[] Printed = ["1888 North Lamp, red and white: The tide is out.", "1902 South Lamp, green: The tide is out.", "2", "Bell"];

    [Fact]
    public void ANativeProgramDoesTheSame()
    {
        var program = Lights("<PublishAot>true</PublishAot>", out var folder);
        Assert.Equal(["app"], Files(program));
        Assert.Equal(Printed, folder.Start(program));
    }

    [Fact]
    public void ATrimmedFileThatHasItsFrameworkInItDoesTheSame()
    {
        var program = Lights(
            "<PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained><PublishTrimmed>true</PublishTrimmed><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>",
            out var folder);
        Assert.Equal(["app"], Files(program));
        Assert.Equal(Printed, folder.Start(program));
    }

    private string Lights(string properties, out UserFolder folder)
    {
        folder = new UserFolder(feed).WithTheMachinesSources()
            .App(
                """
                <AdditionalFiles Include="lamps/*.md" CatalogCollection="Lamps" />
                <AdditionalFiles Include="buoys/*.md" CatalogCollection="Buoys" CatalogStorage="Packed" CatalogSearch="true" />
                """,
                Program,
                properties + "<InvariantGlobalization>true</InvariantGlobalization><DebugType>none</DebugType><StripSymbols>false</StripSymbols>")
            .Note("app/lamps/north.md", "North Lamp", fields: "lit: 1888-10-07\ncolours: [red, white]\n")
            .Note("app/lamps/south.md", "South Lamp", fields: "lit: 1902-04-01\ncolours: [green]\n")
            .Note("app/buoys/bell.md", "Bell").Note("app/buoys/whistle.md", "Whistle");
        return folder.Publish("app");
    }

    private static IEnumerable<string?> Files(string program) =>
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(program)!).Select(Path.GetFileNameWithoutExtension);
}
