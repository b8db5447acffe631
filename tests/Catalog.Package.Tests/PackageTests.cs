using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Catalog.Package.Tests;

public sealed class PackageTests(PackageFeed feed)
{
    // The libraries that read documents, with what they need; the same ones twice, since a compiler and a build load them in their own ways.
    private const string Readers = """
        Catalog.Engine.dll
        Markdig.dll
        Microsoft.Bcl.AsyncInterfaces.dll
        System.Buffers.dll
        System.Collections.Immutable.dll
        System.IO.Pipelines.dll
        System.Memory.dll
        System.Numerics.Vectors.dll
        System.Runtime.CompilerServices.Unsafe.dll
        System.Text.Encodings.Web.dll
        System.Text.Json.dll
        System.Threading.Tasks.Extensions.dll
        Tomlyn.dll
        YamlDotNet.dll
        """;

    [Theory]
    [InlineData("", """
        Catalog.Documents.nuspec
        LICENSE
        README.md
        THIRD-PARTY-NOTICES.txt
        [Content_Types].xml
        icon.png
        """)]
    [InlineData("build", """
        Catalog.Declare.targets
        Catalog.Documents.props
        Catalog.Documents.targets
        Catalog.Extract.targets
        Catalog.Generators.targets
        Catalog.Lock.targets
        Catalog.Pack.targets
        Catalog.Schemas.targets
        """)]
    [InlineData("buildMultiTargeting", "Catalog.Documents.targets")]
    [InlineData("generators", """
        DIAGNOSTICS.md
        EDITORS.md
        FORMATS.md
        JSON.md
        LOCK.md
        SHAPES.md
        SNAPSHOTS.md
        STORAGE.md
        """)]
    [InlineData("lib/net10.0", """
        Catalog.Documents.dll
        Catalog.Documents.xml
        """)]
    [InlineData("tools/analyzers", "Catalog.Generators.dll\n" + Readers)]
    [InlineData("tools/task", "Catalog.Build.dll\n" + Readers)]
    public void ThePackageHoldsWhatIsListedHere(string folder, string files)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            files.Split('\n').Order(StringComparer.Ordinal),
            package.Entries.Where(entry => FolderOf(entry) == folder).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePackageHasNoOtherFolders()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            ["", "_rels", "build", "buildMultiTargeting", "generators", "lib/net10.0", "package/services/metadata/core-properties", "tools/analyzers", "tools/task"],
            package.Entries.Select(FolderOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ItSaysWhatItIsAndDependsOnNothing()
    {
        var metadata = Metadata(feed.Package);
        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";
        Assert.Equal(
            ("Catalog.Documents", feed.Version, "MIT", "README.md", "icon.png"),
            (Value("id"), Value("version"), Value("license"), Value("readme"), Value("icon")));
        Assert.StartsWith("Turns a folder of documents into strongly typed C# at compile time", Value("description"), StringComparison.Ordinal);
        Assert.Empty(metadata.Descendants(metadata.Name.Namespace + "dependency"));
        Assert.NotEmpty(metadata.Descendants(metadata.Name.Namespace + "dependencies"));
        Assert.Empty(metadata.Descendants(metadata.Name.Namespace + "frameworkReference"));
    }

    [Fact]
    public void ItsReadmeIconAndLicenceAreThoseOfTheRepository()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        byte[] Content(string name)
        {
            using var stream = package.GetEntry(name)!.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }

        Assert.Equal(File.ReadAllBytes(RepositoryFolder.Path("README.md")), Content("README.md"));
        Assert.Equal(File.ReadAllBytes(RepositoryFolder.Path("LICENSE")), Content("LICENSE"));
        Assert.Equal(File.ReadAllBytes(RepositoryFolder.Path("src", "Catalog.Documents", "icon.png")), Content("icon.png"));
    }

    [Fact]
    public void EveryLibraryThatIsCarriedIsNamedWithItsLicence()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        var strangers = Readers.Split('\n').Select(name => Path.GetFileNameWithoutExtension(name)!).Where(name => name != "Catalog.Engine");
        Assert.All(strangers, name => Assert.True(IsOfTheFramework(name) || notices.Contains(name, StringComparison.Ordinal), name));
        Assert.Contains("System.Text.Json, and the System.* and Microsoft.* libraries that it needs", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsSymbolsAreAPackageBesideIt()
    {
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.Package, ".snupkg"));
        Assert.Equal(["lib/net10.0/Catalog.Documents.pdb"], symbols.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)));
        Assert.Equal("Catalog.Documents", Metadata(Path.ChangeExtension(feed.Package, ".snupkg")).Elements().First().Value);
    }

    // Visual Studio's MSBuild and compiler run on .NET Framework, which has none of the libraries that newer frameworks bring.
    [Theory]
    [InlineData("tools/analyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("tools/task", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core")]
    public void WhatAToolRefersToLiesBesideItInThatVersion(string folder, params string[] hosts)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var tools = package.Entries.Where(entry => FolderOf(entry) == folder).Select(Assembly).ToList();
        var there = tools.ToDictionary(tool => tool.Name, tool => tool.Version);
        Assert.Empty(
            from tool in tools
            from reference in tool.References
            where reference.Name is not ("netstandard" or "mscorlib" or "System" or "System.Core" or "System.Numerics") && !hosts.Contains(reference.Name)
            where !there.TryGetValue(reference.Name!, out var version) || version < reference.Version
            select $"{tool.Name} refers to {reference.Name} {reference.Version}");
    }

    private static (string Name, Version Version, List<AssemblyName> References) Assembly(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        using var image = new PEReader(copy);
        var metadata = image.GetMetadataReader();
        var name = metadata.GetAssemblyDefinition().GetAssemblyName();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToList();
        return (name.Name!, name.Version!, references);
    }

    private static XElement Metadata(string path)
    {
        using var package = ZipFile.OpenRead(path);
        using var nuspec = package.GetEntry("Catalog.Documents.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static bool IsOfTheFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length].TrimEnd('/');
}
