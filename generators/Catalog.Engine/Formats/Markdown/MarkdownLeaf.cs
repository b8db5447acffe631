using Catalog.Engine.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>A block of Markdown that holds text and no further block, but for a table, which is one as a whole.</summary>
/// <param name="Block">The block.</param>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="IsProse">Whether it is a paragraph in no list, table or footnote.</param>
internal sealed record MarkdownLeaf(Block Block, TextRange Range, bool IsProse)
{
    /// <summary>The blocks with inline markup that it is made of: itself, or the cells of a table.</summary>
    public IEnumerable<LeafBlock> Parts => Block is Table table
        ? table.Cast<TableRow>().SelectMany(row => row.Cast<TableCell>()).SelectMany(cell => cell).OfType<LeafBlock>()
        : [(LeafBlock)Block];

    /// <summary>It as it stands in the text.</summary>
    public string In(string text) => text.Substring(Range.Start, Range.End - Range.Start);

    /// <summary>What it shows, without markup.</summary>
    public string VisibleText(string text) => Block switch
    {
        HtmlBlock => HtmlText.Of(In(text)),
        CodeBlock code => code.Lines.ToString(),
        _ => string.Join(" ", Parts.Select(part => InlineText.Of(part.Inline))),
    };
}
