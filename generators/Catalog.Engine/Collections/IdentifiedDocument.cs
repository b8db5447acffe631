using Catalog.Engine.Documents;

namespace Catalog.Engine.Collections;

/// <summary>A document with all that identifies it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Occurrence">How many documents of this id, case ignored, stand before it in its file.</param>
/// <param name="Title">Its title.</param>
/// <param name="ContentHash">The fingerprint of its text.</param>
/// <param name="Document">The document.</param>
public sealed record IdentifiedDocument(string Id, int Occurrence, string Title, string ContentHash, Document Document)
{
    /// <summary>Its former ids, at their places.</summary>
    public EquatableArray<Scalar> Aliases { get; init; } = EquatableArray<Scalar>.Empty;
}
