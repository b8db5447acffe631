using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Puts parsers that know bounds in the place of those of Markdig that know none; the last extension of a pipeline.</summary>
internal sealed class BoundedBlocks : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        pipeline.BlockParsers.Replace<ListBlockParser>(new BoundedListParser());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());
        pipeline.BlockParsers.Replace<FootnoteParser>(new BoundedFootnoteParser());
        pipeline.InlineParsers.Insert(0, new BoundedInlineParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
