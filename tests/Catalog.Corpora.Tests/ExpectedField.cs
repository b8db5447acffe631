using System.Text.Json.Nodes;

namespace Catalog.Corpora.Tests;

/// <summary>What independent parsers found of one path of fields.</summary>
/// <param name="Path">The path, as <see cref="PathCounts"/> writes it.</param>
/// <param name="Documents">How many documents have it.</param>
/// <param name="Occurrences">How often it occurs.</param>
/// <param name="Types">How often each kind of value occurs.</param>
internal sealed record ExpectedField(string Path, int Documents, int Occurrences, IReadOnlyDictionary<string, int> Types)
{
    private static readonly string[] Roots = ["[].", "{*}.", "/person/"];

    /// <summary>How many of the values are empty.</summary>
    public int Empty => Types.GetValueOrDefault("null") + Types.GetValueOrDefault("empty");

    /// <summary>How many of the values are mappings.</summary>
    public int Mappings => Types.GetValueOrDefault("map") + Types.GetValueOrDefault("object") + Types.GetValueOrDefault("element");

    /// <summary>The fields of a corpus; the root is none.</summary>
    public static IReadOnlyList<ExpectedField> Of(Corpus corpus) =>
    [
        .. corpus.Expected["fields"]!.AsObject()
            .Where(pair => pair.Key is not ("[]" or "{*}" or "/person"))
            .Select(pair => Of(Name(pair.Key), pair.Value!)),
    ];

    private static ExpectedField Of(string path, JsonNode node) => new(
        path,
        node["documents"]!.GetValue<int>(),
        node["occurrences"]!.GetValue<int>(),
        node["types"]!.AsObject().ToDictionary(type => type.Key, type => type.Value!.GetValue<int>()));

    private static string Name(string key)
    {
        var root = Array.Find(Roots, root => key.StartsWith(root, StringComparison.Ordinal)) ?? "";
        var name = key[root.Length..];
        return root == "/person/" ? name.Replace('/', '.') : name.StartsWith("[\"", StringComparison.Ordinal) ? name[2..^2] : name;
    }
}
