using Catalog.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown.Links;

/// <summary>Finds where the destination of a link stands, without its angle brackets.</summary>
internal static class LinkDestination
{
    /// <summary>The destination of a link; of one that refers to a definition, the one there.</summary>
    public static TextRange Of(LinkInline link, string text)
    {
        var range = link.Reference is { } definition ? InDefinition(text, definition.LabelSpan.End) : new(link.UrlSpan.Start, link.UrlSpan.End + 1);
        return range.Start < range.End && text[range.Start] == '<' ? new(range.Start + 1, range.End - 1) : range;
    }

    // Markdig's own span is wrong where the destination stands in a further line of a quote or a list.
    private static TextRange InDefinition(string text, int label)
    {
        const string EndOfLabel = "]:";
        var start = text.IndexOf(EndOfLabel, Math.Min(Math.Max(label, 0), text.Length), StringComparison.Ordinal);
        start = start < 0 ? text.Length : start + EndOfLabel.Length;
        while (start < text.Length && (text[start] == '>' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return new(start, EndOf(text, start));
    }

    // CommonMark 0.31.2, section 6.3: up to a blank, or in angle brackets up to the closing one.
    private static int EndOf(string text, int start)
    {
        var isBracketed = start < text.Length && text[start] == '<';
        for (var i = start; i < text.Length; i++)
        {
            if (isBracketed ? text[i] == '>' : char.IsWhiteSpace(text[i]))
            {
                return isBracketed ? i + 1 : i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return text.Length;
    }
}
