namespace Catalog.Engine.Formats.Markdown;

/// <summary>How deep Markdown may be nested: together less than the 128 levels that Markdig writes as HTML.</summary>
internal static class MarkdownLimits
{
    /// <summary>How many quotes and list items may lie in one another; a list item takes two levels.</summary>
    public const int Blocks = 32;

    /// <summary>How many emphases and links may lie in one another.</summary>
    public const int Inlines = 48;

    /// <summary>What is wrong where Markdig itself finds it too deep, without a place.</summary>
    public const string NestingReason = "something in the text is nested too deep; part it, or set CatalogFormat=\"text\"";

    /// <summary>What is wrong with more quotes and lists.</summary>
    public static string BlocksReason { get; } = FormattableString.Invariant($"quotes and lists may be nested {Blocks} deep");

    /// <summary>What is wrong with more emphases and links.</summary>
    public static string InlinesReason { get; } = FormattableString.Invariant($"emphases and links may be nested {Inlines} deep");
}
