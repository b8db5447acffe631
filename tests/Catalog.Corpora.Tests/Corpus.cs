using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Engine.Text;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Corpora.Tests;

/// <summary>A folder of real documents beside the repository, and what a right reading of it gives.</summary>
/// <param name="Name">The name of the file that tells.</param>
internal sealed record Corpus(string Name)
{
    private static readonly string Folder = RepositoryFolder.Path("..", "shared", "corpora");

    /// <summary>The item metadata that its files need.</summary>
    public (string Name, string Value)[] Metadata { get; init; } = [];

    /// <summary>The faults of its known-bad documents, as <c>path(line,column): id</c>.</summary>
    public string[] Faults { get; init; } = [];

    /// <summary>Whether its documents fit into literals.</summary>
    public bool FitsLiterals { get; init; } = true;

    /// <summary>What independent parsers found.</summary>
    public JsonNode Expected => JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, "expected", Name + ".json")))!;

    private string Root => Path.Combine(Folder, Expected["root"]!.GetValue<string>());

    /// <summary>Skips the running test where the corpora are absent.</summary>
    public static void Require()
    {
        if (!Directory.Exists(Path.Combine(Folder, "expected")))
        {
            Assert.Skip($"The corpora are not beside the repository: {Folder}");
        }
    }

    /// <summary>The names of all expected files.</summary>
    public static IEnumerable<string> ExpectedNames() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "expected"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>The files in order of path, as the compiler hands them on.</summary>
    public IEnumerable<Document> Files()
    {
        var include = new Regex(Expected["include"]!.GetValue<string>(), RegexOptions.CultureInvariant);
        return Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => include.IsMatch(path))
            .Order(CodePointOrder.Instance)
            .Select(File);
    }

    private Document File(string path) => Metadata.Aggregate(
        Document.FromBytes(path, System.IO.File.ReadAllBytes(Path.Combine(Root, path)), "Corpus", Encoding.Latin1)
            .With("CatalogMembers", "Id")
            .With("CatalogPath", Uri.EscapeDataString(Path.GetDirectoryName(path)!)),
        (file, metadata) => file.With(metadata.Name, metadata.Value));

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
