using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Locking;

/// <summary>What stands in a lock file.</summary>
/// <param name="Path">The path that diagnostics name.</param>
/// <param name="Lock">What it locks; null where it can't be read.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record LockReading(string Path, SchemaLock? Lock, EquatableArray<Problem> Problems)
{
    /// <summary>Whether it is sound JSON that does not say to be a lock: some other file, unless it has the name of a collection's lock.</summary>
    public bool IsOther { get; init; }

    /// <summary>Reads a lock file.</summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="text">Its text; null where the file can't be read.</param>
    /// <param name="damage">The offset of the first character that does not stand in the file, or null.</param>
    public static LockReading Of(string path, string? text, int? damage) =>
        text is null ? Broken(path, Place.Beginning, "the file vanished, may not be opened, or is no text")
        : damage is { } offset ? Broken(path, TextLines.PlaceOf(text, offset), "it is not text in UTF-8; save it as UTF-8")
        : new LockReader(path, text).Read();

    /// <summary>Reads a lock file.</summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="bytes">What is in the file; null where it can't be read.</param>
    public static LockReading Of(string path, byte[]? bytes)
    {
        var text = bytes is null ? new DecodedText(null, null) : TextDecoding.Of(bytes, bytes.Length);
        return Of(path, text.Content, text.Damage);
    }

    /// <summary>A fault of a lock file.</summary>
    public static Problem Unusable(string path, Place place, string reason) => Problem.At(Fault.UnusableLock, path, place, reason);

    private static LockReading Broken(string path, Place place, string reason) => new(path, null, new[] { Unusable(path, place, reason) }.ToEquatableArray());
}
