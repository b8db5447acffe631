namespace Catalog.Package.Tests;

public sealed class NewProjectTests(PackageFeed feed)
{
    private const string Harbours = """<AdditionalFiles Include="harbours/**/*" CatalogCollection="Harbours" />""";

    private const string Program = """
        foreach (var harbour in Harbours.All) Console.WriteLine($"{harbour.Opened:yyyy} {harbour.Depth + 1} {harbour.Title}");

        """;

    private static readonly string[] Printed = ["1902 6.5 Inner Sand", "1888 13.0 Outer Sand"];

    [Fact]
    public void OnePackageOneLineAndOneLoopAreAllThatANewProjectNeeds()
    {
        var folder = new UserFolder(feed);
        folder.Dotnet("new", "console", "-o", "app", "--no-update-check");
        folder.Dotnet("package", "add", "Catalog.Documents", "--project", "app");
        var project = folder.Read("app/app.csproj");
        folder.Write("app/app.csproj", project.Replace("</Project>", $"<ItemGroup>{Harbours}</ItemGroup></Project>", StringComparison.Ordinal))
            .Write("app/Program.cs", Program);
        Assert.Equal(Printed, AtTheSands(folder).Run());
    }

    // Its items stand in a file of the folder, since the app has no project file.
    [Fact]
    public void AnAppOfOneFileNeedsNoMore()
    {
        var folder = AtTheSands(new UserFolder(feed), ".")
            .Write("app.cs", $"#:package Catalog.Documents@{feed.Version}\n#:property PublishAot=false\n#:property RootNamespace=Sands\n\n{Program}")
            .Write("Directory.Build.props", $"<Project><ItemGroup>{Harbours}</ItemGroup></Project>");
        Assert.Equal(Printed, folder.Dotnet("run", "app.cs").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void ThousandsOfDocumentsArePackedAndSearchedAfterTwoMoreWords()
    {
        var folder = new UserFolder(feed).App(
            """<AdditionalFiles Include="harbours/**/*" CatalogCollection="Harbours" CatalogStorage="Packed" CatalogSearch="true" />""",
            Program + """foreach (var hit in Harbours.All.Search("\"deep water\" dredg*")) Console.WriteLine($"{hit.Document.Id}: {hit.Snippet}");""");
        Assert.Equal([.. Printed, "outer: Dredged to deep water."], AtTheSands(folder).Run());
    }

    [Fact]
    public void ATypeThatIsDeclaredHoldsTheDocumentsToIt()
    {
        var folder = AtTheSands(new UserFolder(feed).App(Harbours, """Console.WriteLine(Harbours.OuterSand.Depth.GetType());""").Write("app/Harbour.cs", """
            [Document("Harbours")]
            public sealed partial class Harbour
            {
                public partial double Depth { get; }
            }
            """));
        Assert.Equal(["System.Double"], folder.Run());
    }

    [Fact]
    public void WithoutImplicitUsingsTwoOfThemAreWrittenAndNothingElse()
    {
        var folder = new UserFolder(feed)
            .Project("my-notes/my-notes.csproj", Harbours, "<OutputType>Exe</OutputType><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>")
            .Write("my-notes/Program.cs", $"using System;\nusing Catalog.Documents;\nusing my_notes;\n\n{Program}IDocumentCollection all = Harbours.All;\nConsole.WriteLine(all.Name);");
        Assert.Equal([.. Printed, "Harbours"], AtTheSands(folder, "my-notes").Run("my-notes"));
    }

    [Fact]
    public void VersionsMayBeManagedCentrally()
    {
        var folder = new UserFolder(feed)
            .Project("app/app.csproj", Harbours + """<PackageReference Include="Catalog.Documents" />""", "<OutputType>Exe</OutputType>", hasPackage: false)
            .Write("app/Program.cs", Program)
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="Catalog.Documents" Version="{feed.Version}" />
                  </ItemGroup>
                </Project>
                """);
        Assert.Equal(Printed, AtTheSands(folder).Run());
    }

    [Fact]
    public void TheStrictestSettingsHaveNothingToSayOfWhatIsGenerated()
    {
        var folder = new UserFolder(feed).App(Harbours, Program, """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
            <Features>strict</Features>
            """);
        Assert.Equal(Printed, AtTheSands(folder).Run());
    }

    private static UserFolder AtTheSands(UserFolder folder, string project = "app") => folder
        .Note(project + "/harbours/inner.md", "Inner Sand", fields: "opened: 1902-04-01\ndepth: 5.5\n")
        .Note(project + "/harbours/outer.md", "Outer Sand", "Dredged to deep water.", "opened: 1888-10-07\ndepth: 12.0\n");
}
