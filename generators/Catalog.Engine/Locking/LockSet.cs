using Catalog.Engine.Problems;

namespace Catalog.Engine.Locking;

/// <summary>The lock files of a project.</summary>
public static class LockSet
{
    /// <summary>The lock of a collection, whose case does not count; null where it has none. Of several, that of the file named after it counts, else that of the first.</summary>
    public static SchemaLock? Of(string collection, IEnumerable<LockReading> readings) => InOrder(readings).FirstOrDefault(locked => Is(locked, collection));

    /// <summary>What is wrong with the files themselves: each by itself, and what they lock.</summary>
    /// <param name="readings">The files.</param>
    /// <param name="collections">The names of all collections of the project.</param>
    public static IEnumerable<Problem> Check(IReadOnlyCollection<LockReading> readings, IReadOnlyCollection<string> collections)
    {
        var locks = InOrder(readings).ToList();
        return readings.Where(reading => !reading.IsOther || collections.Any(collection => IsNamedAfter(collection, reading)))
            .SelectMany(reading => reading.Problems)
            .Concat(locks.Select(locked => !collections.Any(collection => Is(locked, collection))
                    ? Unusable(locked, $"the project has no collection '{Excerpt.Of(locked.Collection)}'")
                : locks.First(other => Is(other, locked.Collection)) is var first && first != locked
                    ? Unusable(locked, $"the collection '{Excerpt.Of(locked.Collection)}' is locked by '{System.IO.Path.GetFileName(first.Path)}' already")
                : null).OfType<Problem>());
    }

    // The file that is named after its collection is the one that the build writes.
    private static IEnumerable<SchemaLock> InOrder(IEnumerable<LockReading> readings) => readings
        .OrderBy(reading => reading.Lock is { } locked && IsNamedAfter(locked.Collection, reading) ? 0 : 1)
        .ThenBy(reading => reading.Path, StringComparer.Ordinal)
        .Select(reading => reading.Lock)
        .OfType<SchemaLock>();

    private static bool Is(SchemaLock locked, string collection) => string.Equals(locked.Collection, collection, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedAfter(string collection, LockReading reading) =>
        string.Equals(System.IO.Path.GetFileName(reading.Path), collection + SchemaLock.Extension, StringComparison.OrdinalIgnoreCase);

    private static Problem Unusable(SchemaLock locked, string reason) => LockReading.Unusable(locked.Path, locked.CollectionPlace, reason);
}
