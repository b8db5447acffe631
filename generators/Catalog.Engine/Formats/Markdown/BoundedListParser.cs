using Markdig.Parsers;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Reads lists up to a depth; beyond it their markers are text.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent || !IsMarker(processor) || processor.MayNest() ? base.TryOpen(processor) : BlockState.None;

    // CommonMark 0.31.2, section 5.2.
    private static bool IsMarker(BlockProcessor processor)
    {
        var length = 0;
        while (length < 9 && processor.PeekChar(length) is >= '0' and <= '9')
        {
            length++;
        }

        var isMarker = length == 0 ? processor.CurrentChar is '-' or '+' or '*' : processor.PeekChar(length) is '.' or ')';
        return isMarker && processor.PeekChar(length + 1) is ' ' or '\t' or '\0';
    }
}
