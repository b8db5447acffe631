using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Formats.Toml;

/// <summary>TOML 1.0, and what 1.1 adds (line ends in inline tables, <c>\e</c>, <c>\xHH</c>, times without seconds), as Tomlyn reads it.</summary>
/// <remarks>Whatever has no quotes keeps its own text, strings are always text.</remarks>
public sealed class TomlLanguage : IDataLanguage
{
    /// <inheritdoc/>
    public NodeReading Read(DataText text) => new TomlReader(text).Read();
}
