using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Links;

/// <summary>Finds the links that lead nowhere.</summary>
public static class LinkCheck
{
    private const int LongPath = 300;

    public static EquatableArray<Problem> Of(PickedLinks file, CancellationToken cancellation) => file.Links
        .Select(link => (link.Resolved.Link, Reason: Reason(link)))
        .Where(link => link.Reason is not null)
        .Take(ReadingLimits.Problems)
        .Select(link => Problem.At(Fault.BrokenLink, file.Path, link.Link.Place, Excerpt.Of(link.Link.Text), link.Reason!))
        .ToEquatableArray();

    private static string? Reason(PickedLink link)
    {
        var resolved = link.Resolved;
        if (link.Anchors is not { } anchors)
        {
            return resolved.IsLeftOut ? $"'{Shown(resolved.Path)}' is left out, since its field says so" : $"no file '{Shown(resolved.Path)}'" + Suggestion(resolved.Near);
        }

        var anchor = resolved.Link.Anchor!;
        return anchors.Contains(anchor)
            ? null
            : $"'{resolved.Path}' has no heading '#{Excerpt.Of(anchor)}'" + Suggestion(NearMiss.Of(anchor, anchors) is { } near ? "#" + near : null);
    }

    // A path is cut by name, since its end says most; unless somebody wants to fill the screen.
    private static string Shown(string path) => path.Length > LongPath ? Excerpt.Of(path) : string.Join("/", path.Split('/').Select(Excerpt.Of));

    private static string Suggestion(string? near) => near is null ? "" : $"; did you mean '{near}'?";
}
