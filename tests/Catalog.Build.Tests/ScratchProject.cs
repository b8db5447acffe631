using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Catalog.Build.Tests;

/// <summary>A console project in a folder of its own, outside the repository, that is really built.</summary>
internal sealed class ScratchProject : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
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

    private (int ExitCode, string Output) Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = _sharesServers ? null : "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = _sharesServers ? null : "1";

        // What the test runner's own MSBuild set is not for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // Kept servers hold the pipes open, so their end is not waited for.
        Assert.True(process.WaitForExit(Patience), "the process did not end");
        Thread.Sleep(_sharesServers ? 500 : 0);
        if (!_sharesServers)
        {
            process.WaitForExit();
        }

        lock (output)
        {
            return (process.ExitCode, output.ToString());
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.Append(line is null ? "" : line + "\n");
        }
    }
}
