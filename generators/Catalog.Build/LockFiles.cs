using Catalog.Engine.Collections;
using Catalog.Engine.Locking;

namespace Catalog.Build;

/// <summary>Reads the lock files of a project.</summary>
internal static class LockFiles
{
    /// <summary>The lock files among the entries of a list; their paths start from the project's folder.</summary>
    public static IReadOnlyList<LockReading> Of(IEnumerable<string[]> entries, string projectFolder) => entries
        .Where(parts => parts[0] == "lock")
        .Select(parts => LockReading.Of(RelativePath.Of(parts[1], projectFolder), Bytes(parts[1])))
        .ToList();

    /// <summary>What is in a file; null where it can't be read, of which the compiler tells.</summary>
    public static byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}
