using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>What inline markup shows: no marks, no link targets, no tags.</summary>
internal static class InlineText
{
    /// <summary>The text of a heading; with <paramref name="withImages"/>, that of its images if it has no other.</summary>
    public static string OfHeading(HeadingBlock heading, bool withImages)
    {
        var text = OneLine(Of(heading.Inline));
        return text.Length > 0 || !withImages ? text : OneLine(Of(heading.Inline, withImages: true));
    }

    // Markdig leaves the line ends of an underlined heading in its text.
    private static string OneLine(string text) => text.Replace('\n', ' ').Trim();

    /// <summary>The text of some inlines, of which line breaks are blanks.</summary>
    /// <param name="root">What holds them.</param>
    /// <param name="end">The inline before which to end; null for none.</param>
    /// <param name="withImages">Whether the descriptions of images count.</param>
    public static string Of(ContainerInline? root, Inline? end = null, bool withImages = false)
    {
        var text = new StringBuilder();
        for (var inline = root?.FirstChild; inline is not null && inline != end;)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.ToString()),
                DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
                LineBreakInline => text.Append(' '),
                HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) => text.Append(' '),
                _ => text,
            };
            inline = InlineOrder.Next(inline, root!, skipsChildren: inline is LinkInline { IsImage: true } && !withImages);
        }

        return text.ToString();
    }
}
