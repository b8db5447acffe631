using Catalog.Engine.Documents;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown.Links;

/// <summary>Makes links of the markup of a Markdown document.</summary>
internal static class MarkdownLinks
{
    /// <summary>The links in the order of their targets in the text; bare links point nowhere else than they say, and are left out.</summary>
    public static EquatableArray<DocumentLink> Of(LinkMarkup markup, MarkdownText text)
    {
        var links = new List<DocumentLink>();
        var definitions = new HashSet<LinkReferenceDefinition>();
        foreach (var link in markup.Links)
        {
            if (!link.IsAutoLink && link.Url is { Length: > 0 } target && (link.Reference is null || definitions.Add(link.Reference)))
            {
                var range = LinkDestination.Of(link, text.Text);
                links.Add(new(target, text.PlaceOf(range.Start, range.End - range.Start)));
            }
        }

        return links.OrderBy(link => link.Place.Start).ToEquatableArray();
    }
}
