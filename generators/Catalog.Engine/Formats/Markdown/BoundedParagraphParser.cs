using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Reads paragraphs, and counts what Markdig does when they end.</summary>
internal sealed class BoundedParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // An underlined heading is looked for among all its siblings; each reference definition moves all lines below it.
        var paragraph = (ParagraphBlock)block;
        var steps = processor.CurrentChar is '=' or '-' ? block.Parent!.Count : StartsWithBracket(paragraph) ? 4 * paragraph.Lines.Count : 0;
        if (steps == 0 || processor.MaySpend(steps))
        {
            return base.TryContinue(processor, block);
        }

        // Left open it would take the line in as a lazy continuation.
        processor.Close(block);
        return BlockState.None;
    }

    private static bool StartsWithBracket(ParagraphBlock paragraph)
    {
        var first = paragraph.Lines.Lines[0].Slice;
        first.TrimStart();
        return first.CurrentChar == '[';
    }
}
