using Catalog.Engine.Text;

namespace Catalog.Engine.Locking;

/// <summary>A field as a lock has it.</summary>
/// <param name="Path">Its name, with those of the fields it stands in: <c>author.name</c>, <c>ships[].flag</c>, <c>prices{}.net</c>.</param>
/// <param name="Type">What it is locked as.</param>
/// <param name="Document">The id of the first document that had it.</param>
/// <param name="Place">Where the lock names it.</param>
public sealed record LockedField(string Path, LockedType Type, string Document, Place Place);
