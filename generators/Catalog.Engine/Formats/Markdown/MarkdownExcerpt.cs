using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The beginning of a document, for lists: what stands before <c>&lt;!-- more --&gt;</c>, else its first paragraph.</summary>
internal static class MarkdownExcerpt
{
    private const int MaximalLength = 300;

    private static readonly Regex More = new(@"\A<!--\s*more\s*-->", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The excerpt, or null where there is no prose.</summary>
    public static string? Of(IReadOnlyList<MarkdownLeaf> leaves, string text) => BeforeMore(leaves, text) ?? FirstProse(leaves) switch
    {
        { Length: > MaximalLength } plain => Cut(plain),
        var plain => plain,
    };

    private static string? FirstProse(IReadOnlyList<MarkdownLeaf> leaves) =>
        leaves.Where(leaf => leaf.IsProse).Select(leaf => Plain((LeafBlock)leaf.Block)).FirstOrDefault(plain => plain.Length > 0);

    // The author said where it ends, so it is not cut.
    private static string? BeforeMore(IReadOnlyList<MarkdownLeaf> leaves, string text)
    {
        var prose = new List<string>();
        foreach (var leaf in leaves)
        {
            var marker = leaf.Block is ParagraphBlock paragraph ? Marker(paragraph.Inline) : null;
            if (leaf.Block is ParagraphBlock block)
            {
                prose.Add(Plain(block, marker));
            }

            if (marker is not null || (leaf.Block is HtmlBlock && More.IsMatch(leaf.In(text))))
            {
                var excerpt = string.Join(" ", prose.Where(part => part.Length > 0));
                return excerpt.Length > 0 ? excerpt : null;
            }
        }

        return null;
    }

    private static Inline? Marker(ContainerInline? root)
    {
        for (var inline = root?.FirstChild; inline is not null; inline = InlineOrder.Next(inline, root!))
        {
            if (inline is HtmlInline html && More.IsMatch(html.Tag))
            {
                return inline;
            }
        }

        return null;
    }

    private static string Plain(LeafBlock block, Inline? end = null) => InlineText.Of(block.Inline, end).Trim();

    private static string Cut(string plain)
    {
        var end = MaximalLength - 1;
        while (end > 0 && !char.IsWhiteSpace(plain[end]))
        {
            end--;
        }

        end = end > 0 ? end : MaximalLength - (char.IsHighSurrogate(plain[MaximalLength - 2]) ? 2 : 1);
        return plain.Substring(0, end).TrimEnd() + "…";
    }
}
