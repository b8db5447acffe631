using System.Text.Json;

namespace Catalog.Package.Tests;

public sealed class LibraryTests(PackageFeed feed)
{
    private const string Records = """<AdditionalFiles Include="records/**/*" CatalogCollection="Records" />""";

    // What makes a collection public is two lines.
    private const string Public = """
        namespace Harbour.Content;

        public static partial class Records;

        [Document("Records")]
        public sealed partial class HarbourRecord;
        """;

    [Theory]
    [InlineData("")]
    [InlineData("Packed")]
    public void OnlyTheLibraryThatHoldsTheContentRefersToThePackage(string storage)
    {
        var folder = new UserFolder(feed)
            .Project("lib/lib.csproj", Records.Replace(" />", $""" CatalogStorage="{storage}" />""", StringComparison.Ordinal))
            .Write("lib/Records.cs", Public)
            .Note("lib/records/fog.md", "Fog", fields: "date: 1951-03-02\n").Note("lib/records/gale.md", "Gale", fields: "date: 1951-03\n")
            .Project("middle/middle.csproj", """<ProjectReference Include="../lib/lib.csproj" />""", hasPackage: false)
            .Write("middle/Newest.cs", "public static class Newest { public static Harbour.Content.HarbourRecord Record => Harbour.Content.Records.All.MaxBy(record => record.Date)!; }")
            .Project("app/app.csproj", """<ProjectReference Include="../middle/middle.csproj" />""", "<OutputType>Exe</OutputType>", hasPackage: false)
            .Write("app/Program.cs", """
                using Harbour.Content;

                foreach (var record in Records.All) Console.WriteLine($"{record.Date} {record.Title}: {record.Body.Text}");
                Console.WriteLine(Newest.Record.Title);
                """);
        Assert.Equal(["1951-03-02 Fog: The tide is out.", "1951-03 Gale: The tide is out.", "Fog"], folder.Run());
        Assert.Equal(["Catalog.Documents.dll", "app.dll", "lib.dll", "middle.dll"], Libraries(folder.PathOf("app/bin/Debug/net10.0")));
        Assert.Equal([$"Catalog.Documents/{feed.Version}", "app/1.0.0", "lib/1.0.0", "middle/1.0.0"], Names(folder, "app/bin/Debug/net10.0/app.deps.json"));
        Assert.Equal([$"Catalog.Documents/{feed.Version}"], Names(folder, "lib/obj/project.assets.json"));

        // The generator is for the library alone: nothing of it has run for the others.
        Assert.NotEmpty(Directory.EnumerateFileSystemEntries(folder.PathOf("lib/obj"), "?atalog*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.PathOf("app/obj"), "?atalog*", SearchOption.AllDirectories));
        Assert.DoesNotContain("Catalog.Documents.props", folder.Read("app/obj/app.csproj.nuget.g.props"), StringComparison.Ordinal);
        Assert.Contains("Catalog.Documents.props", folder.Read("lib/obj/lib.csproj.nuget.g.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void AppsThatAreBuiltInParallelShareOneLibraryAndHaveCollectionsOfTheirOwn()
    {
        string[] apps = ["east", "north", "west"];
        var folder = new UserFolder(feed)
            .Project("lib/lib.csproj", Records).Write("lib/Records.cs", Public).Note("lib/records/fog.md", "Fog")
            .Write("harbour.slnx", $"<Solution>{string.Concat(apps.Append("lib").Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");
        foreach (var app in apps)
        {
            folder
                .Project(
                    $"{app}/{app}.csproj",
                    """<ProjectReference Include="../lib/lib.csproj" /><AdditionalFiles Include="lamps/*.md" CatalogCollection="Lamps" CatalogStorage="Packed" />""",
                    "<OutputType>Exe</OutputType>")
                .Write($"{app}/Program.cs", """foreach (var lamp in Lamps.All) Console.WriteLine($"{lamp.Title}, {Harbour.Content.Records.Fog.Title}");""")
                .Note($"{app}/lamps/lamp.md", $"The {app} lamp");
        }

        folder.Dotnet("build", "harbour.slnx", "-m", "--nologo", "-v:quiet", "-clp:NoSummary");
        Assert.Equal(
            ["The east lamp, Fog", "The north lamp, Fog", "The west lamp, Fog"],
            apps.SelectMany(app => folder.Start("dotnet", folder.PathOf($"{app}/bin/Debug/net10.0/{app}.dll"))));
    }

    private static IEnumerable<string?> Libraries(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(UserFolder folder, string path) =>
        JsonElement.Parse(folder.Read(path)).GetProperty("libraries").EnumerateObject().Select(library => library.Name).Order(StringComparer.Ordinal);
}
