using Markdig.Parsers;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Reads quotes up to a depth; beyond it <c>&gt;</c> is text.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent || processor.MayNest() ? base.TryOpen(processor) : BlockState.None;
}
