using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalog.Corpora.Tests;

/// <summary>A folder of real documents beside the repository, and what a right reading of it gives.</summary>
/// <param name="Name">The name of the file that tells.</param>
internal sealed record Corpus(string Name)
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(RepositoryFolder.Root, "..", "shared", "corpora"));

    /// <summary>The item metadata that its files need.</summary>
    public (string Name, string Value)[] Metadata { get; init; } = [];

    /// <summary>The faults of its known-bad documents, as <c>path(line,column): id</c>.</summary>
    public string[] Faults { get; init; } = [];

    /// <summary>Whether its documents fit into literals.</summary>
    public bool FitsLiterals { get; init; } = true;

    /// <summary>What independent parsers found.</summary>
    public JsonNode Expected => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected", Name + ".json")))!;

    private string Root => Path.Combine(Folder, Expected["root"]!.GetValue<string>());

    /// <summary>Skips the running test where the corpora are absent.</summary>
    public static void Require()
    {
        if (!Directory.Exists(Path.Combine(Folder, "expected")))
        {
            Assert.Skip($"The corpora are not beside the repository: {Folder}");
        }
    }

    /// <summary>The files in order, each with its path below the corpus and its bytes.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        var include = new Regex(Expected["include"]!.GetValue<string>(), RegexOptions.CultureInvariant);
        return Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => include.IsMatch(path))
            .OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Select(path => (path, File.ReadAllBytes(Path.Combine(Root, path))));
    }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
