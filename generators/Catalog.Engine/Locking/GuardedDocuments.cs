using Catalog.Engine.Collections;

namespace Catalog.Engine.Locking;

/// <summary>The documents of a collection as a lock is held against them.</summary>
/// <param name="Listed">Those that the collection lists, in order.</param>
/// <param name="Sound">Those among them that are evidence for types.</param>
internal sealed record GuardedDocuments(IReadOnlyList<PlacedDocument> Listed, IReadOnlyList<PlacedDocument> Sound)
{
    /// <summary>Whether all were read in full.</summary>
    public bool AreSound => Sound.Count == Listed.Count && !Sound.Any(document => document.Document.Document.IsFaulty);

    public static GuardedDocuments Of(IReadOnlyList<Ordered<PlacedDocument>> documents)
    {
        var listed = documents.Where(document => document.IsListed).Select(document => document.Item).ToList();
        return new(listed, listed.Where(document => !document.Document.Document.IsFaulty).ToList() is { Count: > 0 } sound ? sound : listed);
    }
}
