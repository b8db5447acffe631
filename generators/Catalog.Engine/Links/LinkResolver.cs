using Catalog.Engine.Formats;

namespace Catalog.Engine.Links;

/// <summary>Finds what the links of a file name.</summary>
public static class LinkResolver
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

    /// <summary>The paths that the links of a file name and that no document has, be there something or not.</summary>
    public static IEnumerable<string> Undocumented(FileLinks file, LinkIndex index) => file.Links
        .Where(link => link.Path.Length > 1)
        .Select(link => (Path: LinkPath.Resolve(LinkPath.Folder(file.SourcePath), link.Path), Served: Served(link, file.SourcePath)))
        .Where(link => index.Document(link.Path) is null && index.Knows(link.Path))
        .SelectMany(link => LinkPath.Extension(link.Path).Length == 0 ? [link.Path, link.Served] : new[] { link.Path });

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
    private static string Served(LocalLink link, string sourcePath) => LinkPath.Resolve(LinkPath.Stem(sourcePath), link.Path);

    private static string? Found(LocalLink link, string path, string sourcePath, LinkIndex index)
    {
        if (index.Has(path))
        {
            return path;
        }

        var served = Served(link, sourcePath);
        return LinkPath.Extension(path).Length == 0 && index.Has(served) ? served : null;
    }
}
