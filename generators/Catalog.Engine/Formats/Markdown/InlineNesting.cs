using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Bounds how deep inline markup is nested: Markdig writes no more than 128 levels as HTML, and says not where.</summary>
internal static class InlineNesting
{
    /// <summary>Makes text of markup that is nested deeper, and notes it.</summary>
    public static void Bound(MarkdownLeaf leaf, string text, ReadingBudget budget)
    {
        foreach (var part in leaf.Parts)
        {
            if (part.Inline is { } root)
            {
                CloseBrackets(root);
                if (IsDeep(root))
                {
                    var (start, end) = (part.Span.Start, Math.Min(part.Span.End, text.Length - 1));
                    part.Inline = new ContainerInline();
                    part.Inline.AppendChild(new LiteralInline { Content = new StringSlice(text, start, end) });
                    budget.Exceed(start, MarkdownLimits.InlinesReason);
                }
            }
        }
    }

    // A bracket that nothing closed is text, but Markdig leaves all that follows it inside of it.
    private static void CloseBrackets(ContainerInline root)
    {
        for (var inline = root.FirstChild; inline is not null;)
        {
            var next = inline;
            if (inline is LinkDelimiterInline bracket)
            {
                next = new LiteralInline(bracket.ToLiteral());
                bracket.ReplaceBy(next);
            }

            inline = InlineOrder.Next(next, root);
        }
    }

    private static bool IsDeep(ContainerInline root)
    {
        var depth = 0;
        for (var inline = root.FirstChild; inline is not null && depth <= MarkdownLimits.Inlines;)
        {
            var next = InlineOrder.Next(inline, root);
            if (next is null)
            {
                break;
            }

            if (next.Parent == inline)
            {
                depth++;
            }
            else
            {
                for (Inline? up = inline; up is not null && up.Parent != next.Parent; up = up.Parent)
                {
                    depth--;
                }
            }

            inline = next;
        }

        return depth > MarkdownLimits.Inlines;
    }
}
