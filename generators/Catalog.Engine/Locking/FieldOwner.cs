using Catalog.Engine.Collections;
using Catalog.Engine.Documents;

namespace Catalog.Engine.Locking;

/// <summary>A mapping that could have a field: a document, or a mapping in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mapping">The mapping.</param>
internal readonly record struct FieldOwner(PlacedDocument Document, Mapping Mapping)
{
    /// <summary>A document as the mapping of its fields.</summary>
    public static FieldOwner Of(PlacedDocument document) => new(document, new Mapping(document.Document.Document.Fields, document.Document.Document.Place, 0));
}
