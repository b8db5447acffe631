namespace Catalog.Package.Tests;

/// <summary>A user's folder, in which nothing but the package is to be had.</summary>
internal sealed class UserFolder
{
    private static readonly string[] Quiet = ["--nologo", "-v:quiet", "-clp:NoSummary"];

    private readonly PackageFeed _feed;
    private readonly string _folder;
    private readonly bool _sharesServers;
    private readonly Dictionary<string, string?> _environment;

    /// <param name="feed">The package.</param>
    /// <param name="path">Where the folder is, below a new one.</param>
    /// <param name="sharesServers">Whether the compiler server and MSBuild's nodes are kept, as on users' machines.</param>
    public UserFolder(PackageFeed feed, string path = "", bool sharesServers = false)
    {
        _feed = feed;
        _folder = Path.Combine(feed.NewFolder(), path);
        _sharesServers = sharesServers;
        _environment = new() { ["NUGET_PACKAGES"] = feed.Cache };
        if (sharesServers)
        {
            // Servers of its own: those of others are not kept busy, and theirs are not met.
            _environment["SharedCompilationId"] = _environment["MSBUILDNODEHANDSHAKESALT"] = Guid.NewGuid().ToString("N");
        }

        Write("NuGet.config", NuGetConfig("<clear />"));
    }

    /// <summary>Adds the machine's own sources, and what it has of them already.</summary>
    /// <param name="sources">Further folders.</param>
    public UserFolder WithTheMachinesSources(params string[] sources)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Write("NuGet.config", NuGetConfig([.. sources.Prepend(cache).Select((source, i) => $"""<add key="source{i}" value="{source}" />""")]));
    }

    /// <summary>The file of a path below the folder.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path);

    public UserFolder Write(string path, string text)
    {
        var file = new FileInfo(PathOf(path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return this;
    }

    /// <summary>Writes a note of one paragraph.</summary>
    public UserFolder Note(string path, string title, string body = "The tide is out.", string fields = "") =>
        Write(path, $"---\ntitle: {title}\n{fields}---\n\n{body}\n");

    public void Delete(string path) => File.Delete(PathOf(path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a project as <c>dotnet new</c> does.</summary>
    /// <param name="path">The project's file.</param>
    /// <param name="items">What stands in its item group, beside the package if <paramref name="hasPackage"/>.</param>
    /// <param name="properties">Further properties, or the same ones again.</param>
    /// <param name="hasPackage">Whether it refers to the package.</param>
    public UserFolder Project(string path, string items, string properties = "", bool hasPackage = true) => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(hasPackage ? $"""<PackageReference Include="Catalog.Documents" Version="{_feed.Version}" />""" : "")}
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes the project of a console app, and its top-level code.</summary>
    public UserFolder App(string items, string program, string properties = "") =>
        Project("app/app.csproj", items, "<OutputType>Exe</OutputType>" + properties).Write("app/Program.cs", program);

    /// <summary>Builds, expects that to succeed without a word, and gives the lines that the program prints.</summary>
    public string[] Run(string project = "app")
    {
        Dotnet(["build", project, .. Quiet]);
        return Start("dotnet", PathOf($"{project}/bin/Debug/net10.0/{project}.dll"));
    }

    /// <summary>Publishes, expects that to succeed without a word.</summary>
    /// <returns>The program.</returns>
    public string Publish(string project, params string[] arguments)
    {
        var folder = PathOf(project + "-published");
        Dotnet(["publish", project, "-o", folder, .. Quiet, .. arguments]);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? project + ".exe" : project);
    }

    /// <summary>Builds, and gives all that the build printed.</summary>
    public (int ExitCode, string Output) Build(params string[] arguments) => Process("dotnet", ["build", "app", .. Quiet, .. arguments]);

    /// <summary>Runs a command of the SDK, and expects it to succeed without a warning.</summary>
    public string Dotnet(params string[] arguments)
    {
        var (exitCode, output) = Process("dotnet", arguments);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        return output;
    }

    /// <summary>Runs a program, expects it to succeed, and gives the lines that it prints.</summary>
    public string[] Start(string command, params string[] arguments)
    {
        var (exitCode, output) = Process(command, arguments);
        Assert.True(exitCode == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A web app of the folder that serves until it is disposed of.</summary>
    public WebApp Serve(string command, params string[] arguments) =>
        new(BuildProcess.StartInfo(_folder, _environment, _sharesServers, command, [.. arguments, "--urls", "http://127.0.0.1:0"]));

    private (int ExitCode, string Output) Process(string command, params string[] arguments) =>
        BuildProcess.Run(_folder, _environment, _sharesServers, command, arguments);

    private string NuGetConfig(params string[] sources) => $"""
        <configuration>
          <packageSources>
            {string.Join("\n    ", sources)}
            <add key="feed" value="{_feed.Folder}" />
          </packageSources>
        </configuration>
        """;
}
