using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Formats.Json;

/// <summary>JSON (RFC 8259), without comments and trailing commas.</summary>
/// <remarks>
/// Numbers keep their own text, strings are always text, and null is empty. A text <c>$schema</c> at the root tells editors where the schema of the
/// file is, and is no part of what the file holds.
/// </remarks>
public sealed class JsonLanguage : IDataLanguage
{
    private const string Schema = "$schema";

    /// <inheritdoc/>
    public NodeReading Read(DataText text)
    {
        var reading = new JsonReader(text).Read();
        return reading.Roots.Any(NamesSchema) ? reading with { Roots = reading.Roots.Select(WithoutSchema).ToEquatableArray() } : reading;
    }

    private static Node WithoutSchema(Node root) => root is Mapping mapping
        ? mapping with { Entries = mapping.Entries.Where(entry => !IsSchema(entry)).ToEquatableArray() }
        : root;

    private static bool NamesSchema(Node root) => root is Mapping mapping && mapping.Entries.Any(IsSchema);

    private static bool IsSchema(FieldNode entry) => entry is { Name: Schema, Value: Scalar { Style: ScalarStyle.Text } };
}
