using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Formats.Json;

/// <summary>JSON (RFC 8259), without comments and trailing commas.</summary>
/// <remarks>Numbers keep their own text, strings are always text, and null is empty.</remarks>
public sealed class JsonLanguage : IDataLanguage
{
    /// <inheritdoc/>
    public NodeReading Read(DataText text) => new JsonReader(text).Read();
}
