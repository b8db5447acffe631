namespace Catalog.Engine.Links;

/// <summary>The links of one file with all that tells whether they are right, and nothing else: another document's edit is none of theirs.</summary>
public sealed record PickedLinks(string Path, EquatableArray<PickedLink> Links)
{
    public static PickedLinks Of((ResolvedLinks File, AnchorIndex Anchors) input, CancellationToken cancellation) => new(
        input.File.Path,
        input.File.Links
            .Select(link => new PickedLink(link, link.IsMissing ? null : input.Anchors.Find(link.Path)))
            .Where(link => link.Resolved.IsMissing || link.Anchors is not null)
            .ToEquatableArray());
}
