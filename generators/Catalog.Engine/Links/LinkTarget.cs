using Catalog.Engine.Collections;

namespace Catalog.Engine.Links;

/// <summary>A file of a collection as the path of a link sees it.</summary>
/// <param name="SourcePath">Its path from the project's folder, with <c>/</c>.</param>
/// <param name="Root">The folder above what the wildcard of its include matched; empty for the project's.</param>
/// <param name="HasAnchors">Whether a link can point at something within it.</param>
public sealed record LinkTarget(string SourcePath, string Root, bool HasAnchors)
{
    /// <summary>Whether nothing in it is published.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>A file that was read.</summary>
    public static LinkTarget Of(FileReading reading, CancellationToken cancellation) =>
        new(reading.Options.SourcePath, RootOf(reading.Options), reading.Documents.Any(document => document.Document.Anchors is not null))
        {
            IsLeftOut = reading.Documents.Count == 0 && reading.Excluded.Count > 0,
        };

    /// <summary>A file of which nothing but its path is known.</summary>
    public static LinkTarget Unread(DocumentOptions options) => new(options.SourcePath, RootOf(options), HasAnchors: false);

    private static string RootOf(DocumentOptions options)
    {
        var (folder, matched) = (LinkPath.Folder(options.SourcePath), LinkPath.Resolve("", options.Folders.Replace('\\', '/')));
        return folder == matched ? ""
            : matched.Length > 0 && folder.EndsWith("/" + matched, StringComparison.Ordinal) ? folder.Substring(0, folder.Length - matched.Length - 1)
            : folder;
    }
}
