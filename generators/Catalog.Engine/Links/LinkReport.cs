using Catalog.Engine.Collections;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Links;

/// <summary>What became of the links of files that are read at one time.</summary>
/// <param name="Problems">The links that lead nowhere, by the path of their file.</param>
/// <param name="Watched">The paths that links name and that no document has: whether something is there decides on them.</param>
public sealed record LinkReport(ILookup<string, Problem> Problems, IReadOnlyCollection<string> Watched)
{
    /// <summary>Checks the links of files.</summary>
    /// <param name="readings">The files.</param>
    /// <param name="others">Further files of collections, of which nothing but the path is known.</param>
    /// <param name="filesIn">Lists all that lies in folders, from the project's folder; it is asked only where there are links.</param>
    public static LinkReport Of(
        IReadOnlyCollection<FileReading> readings, IEnumerable<DocumentOptions> others, Func<IEnumerable<string>, IEnumerable<string>> filesIn)
    {
        var links = readings.Select(reading => FileLinks.Of(reading, default)).OfType<FileLinks>().ToList();
        if (links.Count == 0)
        {
            return new(Enumerable.Empty<Problem>().ToLookup(problem => problem.Path), []);
        }

        var targets = readings.Select(reading => LinkTarget.Of(reading, default)).Concat(others.Select(LinkTarget.Unread)).ToList();
        var roots = targets.Select(target => target.Root).Distinct(StringComparer.Ordinal).Where(root => !LinkIndex.IsAboveProject(root)).ToList();
        var paths = LinkIndex.Of(targets, filesIn(roots));
        var anchors = AnchorIndex.Of(readings.Select(reading => FileAnchors.Of(reading, default)).OfType<FileAnchors>());
        return new(
            links.Select(file => LinkResolver.Of((file, paths), default)).OfType<ResolvedLinks>()
                .SelectMany(file => LinkCheck.Of(PickedLinks.Of((file, anchors), default), default))
                .ToLookup(problem => problem.Path, StringComparer.Ordinal),
            new SortedSet<string>(links.SelectMany(file => LinkResolver.Undocumented(file, paths)), StringComparer.Ordinal));
    }
}
