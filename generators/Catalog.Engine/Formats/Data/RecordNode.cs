using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>One record of a file that may hold many.</summary>
/// <param name="Value">What the record is; a document where it is a mapping.</param>
/// <param name="Key">The key under which it stands in a map of records, or null.</param>
/// <param name="KeyPlace">Where that key stands.</param>
public sealed record RecordNode(Node Value, string? Key = null, Place KeyPlace = default)
{
    private static readonly DocumentBody None = DocumentBody.Of([]);

    /// <summary>The running text of the record.</summary>
    public DocumentBody Body { get; init; } = None;

    /// <summary>Whether a fault was found in the record itself; an id that it lacks is no news then.</summary>
    public bool IsFaulty { get; init; }
}
