using Catalog.Engine.Text;

namespace Catalog.Engine.Locking;

/// <summary>A document as a lock has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ContentHash">The fingerprint of its text.</param>
/// <param name="Place">Where the lock names it.</param>
public sealed record LockedDocument(string Id, string ContentHash, Place Place);
