using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Locking;

/// <summary>A collection that is code, and its lock; the build holds those that it packs to theirs.</summary>
/// <param name="Lock">The lock.</param>
/// <param name="Schema">The fields as they are inferred, whatever is declared.</param>
internal sealed record LockedCollection(SchemaLock Lock, Schema Schema)
{
    /// <summary>The collections that have a lock.</summary>
    public static IEnumerable<LockedCollection> Of(
        (EquatableArray<LockReading> Locks, EquatableArray<CollectionOutline> Outlines) input, CancellationToken cancellation) => input.Outlines
        .Where(outline => outline.Head is null)
        .Select(outline => (Outline: outline, Lock: LockSet.Of(outline.Name, input.Locks)))
        .Where(pair => pair.Lock is not null)
        .Select(pair => new LockedCollection(pair.Lock!, Schema.Of(pair.Outline.ListedDocuments())));

    /// <summary>What is wrong with the lock files themselves.</summary>
    public static EquatableArray<Problem> Check(
        (EquatableArray<LockReading> Locks, EquatableArray<CollectionOutline> Outlines) input, CancellationToken cancellation) =>
        LockSet.Check(input.Locks, input.Outlines.Select(outline => outline.Name).ToList()).ToEquatableArray();

    /// <summary>What is not as it is locked.</summary>
    public static EquatableArray<Problem> Hold((LockedCollection Collection, ImmutableArray<FileReading> Readings) input, CancellationToken cancellation)
    {
        var (locked, schema) = input.Collection;
        var files = input.Readings
            .Where(file => string.Equals(file.Options.Collection.Name, locked.Collection, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return LockCheck.Of(locked, schema, PlacedDocument.InOrder(files), files.Exists(file => file.IsCut)).ToEquatableArray();
    }
}
