using System.Reflection;

namespace Catalog.Build.Tests;

/// <summary>A console project in a folder of its own, outside the repository, that is really built.</summary>
internal sealed class ScratchProject : IDisposable
{
    private static readonly string Generator = Metadata("Generator");
    private static readonly string Task = Metadata("Task");

    private readonly DirectoryInfo _root;
    private readonly bool _sharesServers;

    /// <param name="items">What stands in the project's item group.</param>
    /// <param name="program">Top-level code.</param>
    /// <param name="sharesServers">Whether the compiler server and MSBuild's nodes are kept, as on users' machines.</param>
    /// <param name="folder">How the name of the parent folder begins.</param>
    public ScratchProject(string items, string program, bool sharesServers = false, string folder = "catalog-build-")
    {
        _root = Directory.CreateTempSubdirectory(folder);
        _sharesServers = sharesServers;
        Write("app/app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{BuildFiles}Catalog.Documents.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <CatalogTaskAssembly>{Task}</CatalogTaskAssembly>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Output("Catalog.Documents.dll")}" />
                <Analyzer Include="{Generator}*.dll" />
                {items}
              </ItemGroup>
              <Import Project="{BuildFiles}Catalog.Documents.targets" />
            </Project>
            """);
        Write("app/Program.cs", program);
    }

    /// <summary>The folder of the files that a project imports, with a slash at its end.</summary>
    public static string BuildFiles { get; } = Metadata("BuildFiles");

    /// <summary>The file of a path below the project's parent folder.</summary>
    public string PathOf(string path) => Path.Combine(_root.FullName, path);

    public ScratchProject Write(string path, string text)
    {
        var file = new FileInfo(PathOf(path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return this;
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Move(string path, string newPath) => File.Move(PathOf(path), PathOf(newPath));

    /// <summary>Builds, expects that to succeed, and gives the lines that the program prints.</summary>
    public string[] Run(params string[] arguments)
    {
        var build = Build(arguments);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        return Start("dotnet", PathOf("app/bin/Debug/net10.0/app.dll")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Builds, and gives all that the build printed.</summary>
    public (int ExitCode, string Output) Build(params string[] arguments) =>
        Start("dotnet", ["build", PathOf("app/app.csproj"), "--nologo", "-v:quiet", "-clp:NoSummary", .. arguments]);

    /// <summary>The errors in what a build printed, each once.</summary>
    public static IReadOnlyCollection<string> Errors(string output) =>
        output.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct().ToList();

    public void Dispose() => _root.Delete(recursive: true);

    private static string Metadata(string key) => typeof(ScratchProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static string Output(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private (int ExitCode, string Output) Start(string command, params string[] arguments) =>
        BuildProcess.Run(_root.FullName, new Dictionary<string, string?>(), _sharesServers, command, arguments);
}
