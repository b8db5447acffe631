namespace Catalog.Engine.Collections;

/// <summary>A document in order.</summary>
/// <param name="Item">The document.</param>
/// <param name="Listed">The document that has its id in the collection: itself, or the one before it.</param>
public sealed record Ordered<T>(T Item, T Listed)
    where T : IPlacedDocument
{
    /// <summary>Whether the collection lists the document.</summary>
    public bool IsListed => ReferenceEquals(Item, Listed);
}
