using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The Markdown that is read: CommonMark 0.31.2 with what GitHub adds to it (tables, strikethrough, task lists, bare links, footnotes).</summary>
internal static class MarkdownDialect
{
    // Its parsers keep nothing between readings.
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads a text; null, which is noted, where Markdig gives up in spite of all bounds.</summary>
    public static MarkdownDocument? Parse(string text, ReadingBudget budget)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline, budget);
        }
        catch (ArgumentException)
        {
            budget.Exceed(0, MarkdownLimits.NestingReason);
            return null;
        }
    }

    /// <summary>Writes a document as HTML; null, which is noted, where Markdig gives up in spite of all bounds.</summary>
    public static string? ToHtml(MarkdownDocument document, ReadingBudget budget)
    {
        try
        {
            return document.ToHtml(Pipeline);
        }
        catch (ArgumentException)
        {
            budget.Exceed(0, MarkdownLimits.NestingReason);
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseTaskLists()
            .UseAutoLinks()
            .UseFootnotes()
            .UsePreciseSourceLocation();
        builder.Extensions.Add(new BoundedBlocks());
        return builder.Build();
    }
}
