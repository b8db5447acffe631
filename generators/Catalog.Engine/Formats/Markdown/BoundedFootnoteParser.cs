using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Reads footnotes; beyond a number of them they are text, since Markdig moves all of them for each one that nothing refers to.</summary>
internal sealed class BoundedFootnoteParser : FootnoteParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) => Allows(processor) ? base.TryOpen(processor) : BlockState.None;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentChar != '[' || Allows(processor) ? base.TryContinue(processor, block) : BlockState.None;

    private static bool Allows(BlockProcessor processor) => processor.MaySpend(4L * Footnotes(processor));

    private static int Footnotes(BlockProcessor processor) =>
        (processor.Document.GetData(typeof(Footnote)) as FootnoteGroup)?.Count ?? 0;
}
