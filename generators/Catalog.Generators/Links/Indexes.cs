using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Links;

namespace Catalog.Generators.Links;

/// <summary>Makes the indexes by which links are resolved of what the pipeline collected.</summary>
internal static class Indexes
{
    /// <summary>The index of all paths, as far as the build told.</summary>
    public static LinkIndex OfPaths((ImmutableArray<LinkTarget> Documents, ImmutableArray<EquatableArray<string>> Lists) input, CancellationToken cancellation) =>
        LinkIndex.Of(input.Documents, input.Lists.IsEmpty ? null : input.Lists.SelectMany(list => list));

    /// <summary>The index of all anchors.</summary>
    public static AnchorIndex OfAnchors(ImmutableArray<FileAnchors> files, CancellationToken cancellation) => AnchorIndex.Of(files);
}
