using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Toml;

/// <summary>A finished value.</summary>
/// <param name="Node">The value.</param>
/// <param name="End">The offset in the stretch behind its last character.</param>
internal sealed record TomlValue(Node Node, int End);
