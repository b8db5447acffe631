using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>A value with what an alias that stands for it costs.</summary>
/// <param name="Value">The value.</param>
/// <param name="Key">What it is called as a key; null where it can be none.</param>
/// <param name="Weight">How many nodes it is, aliases written out; a scalar counts one more for each 64 characters.</param>
/// <param name="Height">How many levels of values are below it.</param>
internal sealed record YamlNode(Node Value, string? Key, long Weight, int Height)
{
    private const int CharactersPerNode = 64;

    /// <summary>A scalar, or nothing.</summary>
    public static YamlNode Leaf(Node value, string text) => new(value, text, 1 + (text.Length / CharactersPerNode), 0);

    /// <summary>A list or a mapping of some values, whose keys have some characters.</summary>
    public static YamlNode Branch(Node value, IReadOnlyList<YamlNode> below, long keyCharacters = 0) => new(
        value,
        null,
        1 + (keyCharacters / CharactersPerNode) + below.Sum(node => node.Weight),
        below.Count == 0 ? 0 : 1 + below.Max(node => node.Height));
}
