using System.Text.RegularExpressions;
using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Markdown.Links;

/// <summary>Finds what a link can point at within a Markdown document.</summary>
internal static class MarkdownAnchors
{
    private static readonly Regex Attribute = new(
        """(?<=[\s"'])(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The anchors of the headings, and of what HTML names; null where a template may bring in more.</summary>
    public static EquatableArray<string>? Of(LinkMarkup markup, IEnumerable<SectionNode> sections) => markup.HasTemplate ? null : sections
        .SelectMany(section => new[] { section.Slug, Own(section.Heading) })
        .Concat(markup.Html.SelectMany(Named))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    // Hugo, Zola, kramdown and Pandoc read an id in braces behind a heading: {#signals}, {: #signals}.
    private static string? Own(string heading) => !heading.EndsWith("}", StringComparison.Ordinal) ? null : heading
        .Substring(heading.LastIndexOf('{') + 1)
        .Split([' ', '\t', ':', '}'], StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(part => part.Length > 1 && part[0] == '#')?.Substring(1);

    private static IEnumerable<string> Named(string html) => Attribute.Matches(html).Cast<Match>()
        .Select(match => match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value)
        .Where(name => name.Length > 0);
}
