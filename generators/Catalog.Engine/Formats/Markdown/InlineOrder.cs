using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Walks inlines in the order of the text, without recursion: they may be nested as deep as Markdig reads.</summary>
internal static class InlineOrder
{
    /// <summary>The inline after another one, below a root; null after the last.</summary>
    public static Inline? Next(Inline inline, ContainerInline root, bool skipsChildren = false)
    {
        if (!skipsChildren && inline is ContainerInline { FirstChild: { } child })
        {
            return child;
        }

        for (Inline? up = inline; up is not null && up != root; up = up.Parent)
        {
            if (up.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }
}
