using Catalog.Engine.Collections;

namespace Catalog.Engine.Storage;

/// <summary>What tells whether a file, and what is said of it, are the same as before.</summary>
/// <param name="Length">How many bytes it has; negative where it could not be read, so that it is tried again.</param>
/// <param name="Time">When it was written last, in ticks of UTC.</param>
/// <param name="Metadata">What is said of it.</param>
public sealed record FileStamp(long Length, long Time, string Metadata)
{
    /// <summary>The stamp of a file.</summary>
    public static FileStamp Of(DocumentOptions options, long length, long time) => new(length, time, MetadataOf(options));

    // All that has a part in reading the file; what concerns the collection has none.
    private static string MetadataOf(DocumentOptions options) => new TokenWriter()
        .Text(options.Folders).Text(options.Id).Text(options.Format).Text(options.Records).Text(options.Key)
        .Text(options.Html).Text(options.Exclude).Text(options.Aliases).ToString();
}
