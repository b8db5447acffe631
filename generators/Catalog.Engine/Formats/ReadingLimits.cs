namespace Catalog.Engine.Formats;

/// <summary>What bounds the reading of documents that nobody vouches for.</summary>
public static class ReadingLimits
{
    /// <summary>How deep values may be nested; a field of a document has depth 1.</summary>
    public const int Depth = 64;

    /// <summary>How many nodes the aliases of one YAML file may stand for.</summary>
    public const int AliasedNodes = 100_000;

    /// <summary>How many fields one document may have.</summary>
    public const int Fields = 1_000;

    /// <summary>How many UTF-16 code units one file may have.</summary>
    public const int FileLength = 64 * 1024 * 1024;

    /// <summary>How many faults of one file are reported.</summary>
    public const int Problems = 1_000;
}
