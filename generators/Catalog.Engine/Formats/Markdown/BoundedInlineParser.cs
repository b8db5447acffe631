using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Asked before all other parsers of inline markup: where they would take too long, the rest of the block is text.</summary>
internal sealed class BoundedInlineParser : InlineParser
{
    // Markdig itself gives up at 10,240.
    private const int OpenDelimiters = 10_000;
    private static readonly string OpenReason = FormattableString.Invariant($"a paragraph or table may have {OpenDelimiters} open marks; part it");

    /// <summary>A parser that sees every mark that opens or closes something.</summary>
    public BoundedInlineParser() => OpeningCharacters = ['[', ']', '!', '*', '_', '~', '<', '|', '`', '&', '\\', 'h', 'f', 'm', 't', 'w'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsLetter(slice.CurrentChar) && !InlineCost.IsBareLink(slice))
        {
            return false;
        }

        var budget = (ReadingBudget)processor.Context!;
        var isFirst = budget.Count(processor.Block!);
        var depth = Depth(processor.Inline);
        var excess = !budget.Spend(InlineCost.Of(slice, depth, budget.Marks)) ? ReadingBudget.StepsReason
            : depth == OpenDelimiters ? OpenReason
            : isFirst && !TableCost.IsReadable(slice) ? TableCost.Reason
            : null;
        if (excess is null)
        {
            return false;
        }

        var offset = processor.GetSourcePosition(slice.Start);
        budget.Exceed(offset, excess);
        var span = new SourceSpan(offset, processor.GetSourcePosition(slice.End));
        processor.Inline = new LiteralInline { Content = slice, Span = span, IsClosed = true };
        slice.Start = slice.End + 1;
        return true;
    }

    // Markdig keeps what follows an open delimiter inside of it, so that each mark costs as many steps as there are open ones.
    private static int Depth(Inline? inline)
    {
        var depth = 0;
        for (; inline is not null && depth < OpenDelimiters; inline = inline.Parent)
        {
            depth++;
        }

        return depth;
    }
}
