using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Links;

namespace Catalog.Generators.Links;

/// <summary>Makes the indexes by which links are resolved of what the pipeline collected.</summary>
internal static class Indexes
{
    private static readonly string[] PageExtensions = [".md", ".markdown", ".mdx"];

    /// <summary>The index of all paths, as far as the build told.</summary>
    public static LinkIndex OfPaths(
        ((ImmutableArray<LinkTarget> Documents, ImmutableArray<EquatableArray<string>> Lists) Files, bool HasPacks) input, CancellationToken cancellation)
    {
        var ((documents, lists), hasPacks) = input;
        var files = lists.SelectMany(list => list).ToList();
        return LinkIndex.Of(hasPacks ? documents.Concat(Pages(files, documents)) : documents, lists.IsEmpty ? null : files);
    }

    // Packed pages are kept from the compiler: what lies there like one may be one.
    private static IEnumerable<LinkTarget> Pages(IEnumerable<string> files, ImmutableArray<LinkTarget> documents)
    {
        var known = new HashSet<string>(documents.Select(document => document.SourcePath), StringComparer.Ordinal);
        return files
            .Where(path => !known.Contains(path) && Array.IndexOf(PageExtensions, LinkPath.Extension(path).ToLowerInvariant()) >= 0)
            .Select(path => new LinkTarget(path, "", HasAnchors: false));
    }

    /// <summary>The index of all anchors.</summary>
    public static AnchorIndex OfAnchors(ImmutableArray<FileAnchors> files, CancellationToken cancellation) => AnchorIndex.Of(files);
}
