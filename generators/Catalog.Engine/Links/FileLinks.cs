using Catalog.Engine.Collections;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Links;

/// <summary>The links of one file that can be checked, with their places.</summary>
public sealed record FileLinks(string Path, string SourcePath, EquatableArray<LocalLink> Links)
{
    /// <summary>The links of a file; null where it has none, or where its text is damaged and its links with it.</summary>
    public static FileLinks? Of(FileReading reading, CancellationToken cancellation)
    {
        var links = reading.Documents.SelectMany(document => document.Document.Links).Select(LocalLink.Of).OfType<LocalLink>().ToEquatableArray();
        return links.Count > 0 && !reading.Problems.Any(problem => problem.Fault == Fault.NotText)
            ? new(reading.Options.Path, reading.Options.SourcePath, links)
            : null;
    }
}
