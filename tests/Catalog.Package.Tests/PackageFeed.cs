using System.Globalization;

[assembly: AssemblyFixture(typeof(Catalog.Package.Tests.PackageFeed))]

namespace Catalog.Package.Tests;

/// <summary>The package, made once and laid into a feed of its own, and the folders of those who use it.</summary>
public sealed class PackageFeed : IDisposable
{
    private const string Name = "Catalog.Documents.";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("catalog-package-");
    private int _folders;

    public PackageFeed()
    {
        Pack(RepositoryFolder.Root, Folder);
        Package = Assert.Single(Directory.GetFiles(Folder, "*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(Package)[Name.Length..];
    }

    /// <summary>The folder that holds the package.</summary>
    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>Where packages are unpacked: empty at the start, so that nothing older is found.</summary>
    public string Cache => Path.Combine(_root.FullName, "cache");

    /// <summary>The file of the package.</summary>
    public string Package { get; }

    /// <summary>The package's version.</summary>
    public string Version { get; }

    /// <summary>Makes the package of a checkout.</summary>
    public static void Pack(string checkout, string folder)
    {
        var (exitCode, output) = BuildProcess.Run(
            checkout,
            new Dictionary<string, string?>(),
            sharesServers: false,
            "dotnet",
            "pack", "src/Catalog.Documents", "-c", "Release", "-o", folder, "--nologo", "-v:quiet", "-clp:NoSummary");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
    }

    /// <summary>A new folder, outside of the repository.</summary>
    public string NewFolder() => _root.CreateSubdirectory(Interlocked.Increment(ref _folders).ToString(CultureInfo.InvariantCulture)).FullName;

    public void Dispose() => _root.Delete(recursive: true);
}
