using System.Text.Json;

namespace Catalog.Build.Tests;

/// <summary>What <c>dotnet build -t:CatalogSchemas</c> does in a real project.</summary>
public sealed class SchemasTests
{
    private const string Items = """
        <AdditionalFiles Include="posts/*" CatalogCollection="Posts" />
        <AdditionalFiles Include="**/*.json" CatalogCollection="Häfen" />
        """;

    private const string Program = """
        using System.ComponentModel.DataAnnotations;
        foreach (var (name, collection) in DocumentCollections.All)
            Console.WriteLine($"{name}: {string.Join(", ", collection.Documents.Select(document => document.Id))}");

        /// <summary>A harbour; 50% $(OS) @(Compile) %(Link) %3B \ 'of them' *? are #1.</summary>
        [Document("Häfen")]
        public sealed partial class Harbour
        {
            /// <summary>How deep it is.</summary>
            [Range(1, 30)] public partial decimal Depth { get; }
            [AllowedValues("a;b", "c\\d", "e@f%3Bg")] public partial string? Kind { get; }
        }
        """;

    private static readonly string[] Schemas = ["-t:CatalogSchemas", "-v:minimal"];

    [Theory]
    [InlineData("")]
    [InlineData(" CatalogStorage=\"Packed\"")]
    public void TheSchemaOfEachCollectionIsWrittenAndStaysAsItIs(string storage)
    {
        using var project = Sound(Items.Replace(" />", storage + " />", StringComparison.Ordinal));
        var printed = project.Run();

        var (exitCode, output) = project.Build(Schemas);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"The schema of the collection 'Häfen' is written to {project.PathOf("app/Häfen.schema.json")}\n", output, StringComparison.Ordinal);
        Assert.Contains($"The schema of the collection 'Posts' is written to {project.PathOf("app/Posts.schema.json")}\n", output, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(project.PathOf("app/Häfen.schema.json"));
        Assert.Equal("{\n"u8.ToArray(), bytes[..2]);
        Assert.Equal("}\n"u8.ToArray(), bytes[^2..]);
        Assert.DoesNotContain((byte)'\r', bytes);
        using var schema = JsonDocument.Parse(bytes);
        Assert.Equal("A harbour; 50% $(OS) @(Compile) %(Link) %3B \\ 'of them' *? are #1.", schema.RootElement.GetProperty("description").GetString());
        Assert.Equal(
            ["a;b", "c\\d", "e@f%3Bg", null],
            schema.RootElement.GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));

        // The schemas lie where the wildcard finds them, and are no documents.
        Assert.Equal(printed, project.Run());
        (exitCode, output) = project.Build(Schemas);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"The schema of the collection 'Häfen' is unchanged in {project.PathOf("app/Häfen.schema.json")}\n", output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(project.PathOf("app/Häfen.schema.json")));
        Assert.DoesNotContain("Schema.g.cs", string.Concat(Directory.EnumerateFiles(project.PathOf("app"), "*", SearchOption.AllDirectories)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfItsOwnMayHoldThem()
    {
        using var project = Sound(Items);
        Assert.Equal(0, project.Build([.. Schemas, "-p:CatalogSchemaFolder=for/editors"]).ExitCode);
        Assert.True(File.Exists(project.PathOf("app/for/editors/Posts.schema.json")));
        Assert.False(File.Exists(project.PathOf("app/Posts.schema.json")));
    }

    [Fact]
    public void AnotherFileOfTheKindIsADocument()
    {
        using var project = Sound(Items).Write("app/other.schema.json", """{ "depth": 3 }""");
        Assert.Contains("Häfen: ost, other.schema", project.Run());
    }

    [Fact]
    public void WrongDocumentsLeaveNoSchema()
    {
        using var project = Sound(Items).Write("app/west.json", """{ "depth": 31 }""");
        var (exitCode, output) = project.Build(Schemas);
        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing is described while there are errors: ", output, StringComparison.Ordinal);
        Assert.Contains(project.PathOf("app/west.json") + "(1,12): error CAT", output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("app/Häfen.schema.json")));
    }

    [Fact]
    public void OfSeveralFrameworksTheFirstIsBuilt()
    {
        using var project = Sound(Items);
        var text = File.ReadAllText(project.PathOf("app/app.csproj"));
        project.Write("app/app.csproj", text.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks> net10.0; netstandard2.0</TargetFrameworks>", StringComparison.Ordinal));
        var (exitCode, output) = project.Build(Schemas);
        Assert.True(exitCode == 0, output);
        Assert.True(File.Exists(project.PathOf("app/Posts.schema.json")));
    }

    [Fact]
    public void DeclarationsAreAskedForByThemselves()
    {
        using var project = Sound(Items);
        var (exitCode, output) = project.Build("-t:CatalogDeclare;CatalogSchemas", "-v:minimal");
        Assert.Equal(1, exitCode);
        Assert.Contains("one at a time", Assert.Single(ScratchProject.Errors(output)), StringComparison.Ordinal);
    }

    private static ScratchProject Sound(string items) => new ScratchProject(items, Program, folder: "catalog bäuen it's 50% #")
        .Write("app/posts/fog.md", "---\ndate: 2024-11-01\n---\nSound the horn.\n")
        .Write("app/ost.json", """{ "$schema": "Häfen.schema.json", "depth": 3.5, "kind": "a;b" }""");
}
