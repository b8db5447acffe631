using Catalog.Engine;
using Catalog.Engine.Formats;

namespace Catalog.Generators.Links;

/// <summary>Finds what the links of a file name.</summary>
internal static class LinkResolver
{
    /// <summary>The links that are not right already; null where there are none.</summary>
    public static ResolvedLinks? Of((FileLinks File, LinkIndex Index) input, CancellationToken cancellation)
    {
        var (file, index) = input;
        var resolved = new List<ResolvedLink>();
        var missing = 0;
        foreach (var link in file.Links)
        {
            cancellation.ThrowIfCancellationRequested();
            if (missing < ReadingLimits.Problems && Resolve(link, file.SourcePath, index) is { } found)
            {
                resolved.Add(found);
                missing += found.IsMissing ? 1 : 0;
            }
        }

        return resolved.Count > 0 ? new(file.Path, resolved.ToEquatableArray()) : null;
    }

    private static ResolvedLink? Resolve(LocalLink link, string sourcePath, LinkIndex index)
    {
        if (link.Path.Length == 0)
        {
            return new(link, sourcePath, IsMissing: false, Near: null);
        }

        var path = LinkPath.Resolve(LinkPath.Folder(sourcePath), link.Path);
        if (Found(link, path, sourcePath, index) is not { } found)
        {
            // A single character is a mark of the author's, such as [fog](g) for a glossary, and no path.
            return link.Path.Length > 1 && index.Knows(path) ? new(link, path, IsMissing: true, index.Near(path)) : null;
        }

        if (index.Document(found) is { IsLeftOut: true } draft)
        {
            return new(link, draft.SourcePath, IsMissing: true, Near: null) { IsLeftOut = true };
        }

        return link.Anchor is not null && index.Document(found) is { HasAnchors: true } document
            ? new(link, document.SourcePath, IsMissing: false, Near: null)
            : null;
    }

    // A site serves posts/fog.md as posts/fog/, and that is where its relative links start from.
    private static string? Found(LocalLink link, string path, string sourcePath, LinkIndex index)
    {
        if (index.Has(path))
        {
            return path;
        }

        var served = LinkPath.Resolve(LinkPath.Stem(sourcePath), link.Path);
        return LinkPath.Extension(path).Length == 0 && index.Has(served) ? served : null;
    }
}
