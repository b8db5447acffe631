using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>What bounds the reading of blocks.</summary>
internal static class BlockBounds
{
    /// <summary>Whether some further steps may be taken; if not, the line is noted.</summary>
    public static bool MaySpend(this BlockProcessor processor, long steps) =>
        Budget(processor).Spend(steps) || Budget(processor).Exceed(processor.Start, ReadingBudget.StepsReason);

    /// <summary>Whether a further quote or list may open; if not, the place is noted. Markdig gives up at 128 levels without saying where.</summary>
    public static bool MayNest(this BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth += block is ListItemBlock or QuoteBlock ? 1 : 0;
        }

        return depth < MarkdownLimits.Blocks || Budget(processor).Exceed(processor.Start, MarkdownLimits.BlocksReason);
    }

    private static ReadingBudget Budget(BlockProcessor processor) => (ReadingBudget)processor.Context!;
}
