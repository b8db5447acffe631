using Catalog.Engine.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Finds what a Markdown document shows, block by block.</summary>
internal static class MarkdownLeaves
{
    /// <summary>Headings, paragraphs, code, tables and HTML in the order of the text.</summary>
    public static List<MarkdownLeaf> Of(MarkdownDocument document, string text)
    {
        var found = new List<MarkdownLeaf>();
        Add(document, found, isProse: true);
        var leaves = found.OrderBy(leaf => leaf.Range.Start).ToList();
        for (var i = 0; i < leaves.Count; i++)
        {
            var limit = i + 1 < leaves.Count ? leaves[i + 1].Range.Start : text.Length;
            leaves[i] = leaves[i] with { Range = Exact(leaves[i], text, limit) };
        }

        leaves.RemoveAll(leaf => leaf.Range.Start == leaf.Range.End);
        return leaves;
    }

    // Containers are at most as deep as the parsers allow.
    private static void Add(ContainerBlock container, List<MarkdownLeaf> leaves, bool isProse)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup or LinkReferenceDefinition or ThematicBreakBlock:
                    break;
                case Table or LeafBlock when !block.Span.IsEmpty:
                    leaves.Add(new(block, new(block.Span.Start, block.Span.End + 1), isProse && block is ParagraphBlock));
                    break;
                case ContainerBlock inner:
                    Add(inner, leaves, isProse && inner is QuoteBlock);
                    break;
            }
        }
    }

    // The span of a code block that nothing closes ends too early, that of a paragraph above a table takes the table in.
    private static TextRange Exact(MarkdownLeaf leaf, string text, int limit)
    {
        var (start, end) = (leaf.Range.Start, leaf.Range.End);
        var last = leaf.Block is CodeBlock { Lines: { Count: > 0 } lines } ? Math.Max(end - 1, lines.Lines[lines.Count - 1].Position) : end - 1;
        var lineEnd = text.IndexOf('\n', Math.Min(Math.Max(start, last), text.Length));
        end = lineEnd < 0 ? text.Length : lineEnd;
        end = end <= limit ? end : Math.Max(start, text.LastIndexOf('\n', Math.Max(limit - 1, 0)));
        while (end > start && text[end - 1] == '\n')
        {
            end--;
        }

        return new(start, end);
    }
}
