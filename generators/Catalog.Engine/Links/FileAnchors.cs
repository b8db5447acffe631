using Catalog.Engine.Collections;

namespace Catalog.Engine.Links;

/// <summary>What links can point at within a file.</summary>
public sealed record FileAnchors(string SourcePath, EquatableArray<string> Names)
{
    /// <summary>The anchors of a file; null where it has none by its format, or where some may not have been read, since a fault was found.</summary>
    public static FileAnchors? Of(FileReading reading, CancellationToken cancellation) =>
        reading.Documents is { Count: 1 } documents && documents[0].Document is { IsFaulty: false, Anchors: { } names }
            ? new(reading.Options.SourcePath, names)
            : null;
}
