namespace Catalog.Build.Tests;

/// <summary>What <c>dotnet build -t:CatalogDeclare</c> does in a real project.</summary>
public sealed class DeclareTests
{
    private const string Items = """
        <AdditionalFiles Include="posts/*" CatalogCollection="Posts" CatalogExclude="draft" />
        <AdditionalFiles Include="häfen.csv" CatalogCollection="Häfen" />
        """;

    private const string Program = """
        foreach (var (name, collection) in DocumentCollections.All)
            foreach (var document in collection.Documents)
                foreach (var field in collection.Fields)
                    Console.WriteLine($"{name}: {document.Id} {field.Property} {field.Type} {document.GetText(field)}");
        PostsDocument.AuthorFields author = Posts.Fog.Author;
        Console.WriteLine(author.Name);
        """;

    // What MSBuild would take for its own.
    private const string Fog = """
        ---
        date: 2024-11-01
        author: { name: Ada Quill }
        "to \\ and; %3B %25 $(OS) @(Compile) %(Link) *? 'fro'": 1
        "to \\ and; %3B %25 $(OS) @(Compile) %(Link) *? \"fro\"": 2
        ---
        Sound the horn.
        """;

    private static readonly string[] Declare = ["-t:CatalogDeclare", "-v:minimal"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DeclaredAsProposedAProgramPrintsWhatItPrinted(bool sharesServers)
    {
        using var project = Sound(sharesServers);
        var printed = project.Run();

        var (exitCode, output) = project.Build(Declare);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"The collection 'Häfen' is declared in {project.PathOf("app/HäfenDocument.cs")}\n", output, StringComparison.Ordinal);
        Assert.Contains($"The collection 'Posts' is declared in {project.PathOf("app/PostsDocument.cs")}\n", output, StringComparison.Ordinal);
        var (posts, ports) = (Text(project, "PostsDocument.cs"), Text(project, "HäfenDocument.cs"));
        Assert.Equal((byte)'n', File.ReadAllBytes(project.PathOf("app/PostsDocument.cs"))[0]);
        Assert.StartsWith("namespace app;\n\n/// <summary>A document of the collection 'Posts'.</summary>\n", posts, StringComparison.Ordinal);
        Assert.EndsWith("    }\n}\n", posts, StringComparison.Ordinal);
        Assert.Contains("""    [Field("to \\ and; %3B %25 $(OS) @(Compile) %(Link) *? \"fro\"")]""", posts, StringComparison.Ordinal);
        Assert.Contains("    public partial decimal Depth { get; }\n", ports, StringComparison.Ordinal);

        Assert.Equal(printed, project.Run());
        Assert.DoesNotContain("Declaration.g.cs", string.Concat(Files(project)), StringComparison.Ordinal);
        Assert.DoesNotContain("CatalogDeclare = true", EditorConfig(project), StringComparison.Ordinal);

        (exitCode, output) = project.Build(Declare);
        Assert.True(exitCode == 0, output);
        Assert.Contains("The collection 'Posts' is declared already, by the class 'PostsDocument': ", output, StringComparison.Ordinal);
        Assert.Equal((posts, ports), (Text(project, "PostsDocument.cs"), Text(project, "HäfenDocument.cs")));
        Assert.Equal(printed, project.Run());
    }

    [Fact]
    public void AfterItABuildIsIncrementalAgain()
    {
        using var project = Sound();
        Assert.Equal(0, project.Build(Declare).ExitCode);
        Assert.Equal(0, project.Build().ExitCode);
        var compiled = File.GetLastWriteTimeUtc(project.PathOf("app/obj/Debug/net10.0/app.dll"));
        Assert.Equal(0, project.Build().ExitCode);
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.PathOf("app/obj/Debug/net10.0/app.dll")));
    }

    [Fact]
    public void AFileThatIsThereIsLeftAsItIsAndAFreshOneIsWrittenOnceItIsGone()
    {
        using var project = Sound().Write("app/PostsDocument.cs", "// mine\n");
        Assert.Equal(0, project.Build(Declare).ExitCode);

        // Nothing is different from the time before, and the compiler runs all the same.
        for (var time = 0; time < 2; time++)
        {
            var (exitCode, output) = project.Build(Declare);
            Assert.True(exitCode == 0, output);
            Assert.Contains(
                $"{project.PathOf("app/PostsDocument.cs")} : warning : The file is there already and is left as it is, so that the collection 'Posts' is not declared: ",
                output,
                StringComparison.Ordinal);
            Assert.Equal("// mine\n", Text(project, "PostsDocument.cs"));
        }

        project.Delete("app/PostsDocument.cs");
        Assert.Equal(0, project.Build(Declare).ExitCode);
        Assert.Contains("[Document(\"Posts\")]", Text(project, "PostsDocument.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsDoNoHarmAndErrorsLeaveNothingDeclared()
    {
        using var project = Sound().Write("app/posts/unfinished.md", "---\ndraft: true\n---\nTo be written.").Write("app/posts/bad.md", "---\ndate: [\n---\n");
        var (exitCode, output) = project.Build(Declare);
        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing is declared while there are errors: ", output, StringComparison.Ordinal);
        Assert.Contains(project.PathOf("app/posts/bad.md") + "(2,7): error CAT023: ", output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("app/PostsDocument.cs")));
        Assert.False(File.Exists(project.PathOf("app/HäfenDocument.cs")));

        project.Delete("app/posts/bad.md");
        (exitCode, output) = project.Build(Declare);
        Assert.True(exitCode == 0, output);
        Assert.Contains("warning CAT040: ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(project.PathOf("app/PostsDocument.cs")));
    }

    [Fact]
    public void OfSeveralFrameworksOneIsAskedFor()
    {
        using var project = Sound();
        var text = File.ReadAllText(project.PathOf("app/app.csproj"));
        project.Write("app/app.csproj", text.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0</TargetFrameworks>", StringComparison.Ordinal));
        var (exitCode, output) = project.Build(Declare);
        Assert.Equal(1, exitCode);
        Assert.Contains("'dotnet build -t:CatalogDeclare -f net10.0'", Assert.Single(ScratchProject.Errors(output)), StringComparison.Ordinal);

        Assert.Equal(0, project.Build([.. Declare, "-f", "net10.0"]).ExitCode);
        Assert.True(File.Exists(project.PathOf("app/PostsDocument.cs")));
    }

    [Fact]
    public void AProjectThatIsReferredToIsBuiltOnceAndKnowsNothingOfIt()
    {
        using var project = Sound();
        var text = File.ReadAllText(project.PathOf("app/app.csproj"));
        project
            .Write("app/app.csproj", text.Replace("<AdditionalFiles Include=\"posts", "<ProjectReference Include=\"../lib/lib.csproj\" /><AdditionalFiles Include=\"posts", StringComparison.Ordinal))
            .Write("lib/lib.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <Target Name="Say" AfterTargets="CoreCompile"><Message Importance="high" Text="lib is compiled [$(CatalogDeclare)]" /></Target>
                </Project>
                """)
            .Write("lib/Light.cs", "public class Light;");
        var (exitCode, output) = project.Build(Declare);
        Assert.True(exitCode == 0, output);
        Assert.Equal("lib is compiled []", Assert.Single(output.Split('\n'), line => line.Contains("lib is compiled", StringComparison.Ordinal)).Trim());
    }

    private static ScratchProject Sound(bool sharesServers = false) => new ScratchProject(Items, Program, sharesServers, "catalog bäuen it's 50% #")
        .Write("app/posts/fog.md", Fog)
        .Write("app/posts/tides.md", "---\ndate: 2024-03\nauthor: { name: Bob Snell, born: 1921 }\n---\nTwice a day.")
        .Write("app/häfen.csv", "id,depth\nosthaven,3.50\n");

    private static string Text(ScratchProject project, string file) => File.ReadAllText(project.PathOf("app/" + file));

    private static IEnumerable<string> Files(ScratchProject project) => Directory.EnumerateFiles(project.PathOf("app"), "*", SearchOption.AllDirectories);

    private static string EditorConfig(ScratchProject project) =>
        File.ReadAllText(project.PathOf("app/obj/Debug/net10.0/app.GeneratedMSBuildEditorConfig.editorconfig"));
}
