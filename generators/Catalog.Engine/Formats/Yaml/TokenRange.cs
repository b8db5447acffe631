using Catalog.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Where a token stands: the scanner marks some at their beginning only, and block scalars with the blank lines below them.</summary>
internal static class TokenRange
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>Whether a token stands in the text; the others say what its indentation means.</summary>
    public static bool IsVisible(Token token) => token is not (BlockSequenceStart or BlockMappingStart or BlockEnd or StreamStart or StreamEnd);

    /// <summary>The characters of a token.</summary>
    public static TextRange Of(string text, Token token)
    {
        var start = Offset(text, token.Start);
        var end = token switch
        {
            FlowSequenceStart or FlowSequenceEnd or FlowMappingStart or FlowMappingEnd => start + 1,
            DocumentEnd => start + 3,
            VersionDirective or TagDirective => LineEnd(text, start),
            Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } => EndOfBlock(text, start, Offset(text, token.End)),
            _ => Offset(text, token.End),
        };
        return new TextRange(start, Math.Min(end, text.Length));
    }

    /// <summary>Where the line begins in which an offset lies.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(LineEnds, offset - 1) + 1;

    /// <summary>Where the line ends in which an offset lies.</summary>
    public static int LineEnd(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return end < 0 ? text.Length : end;
    }

    private static int Offset(string text, Mark mark) => (int)Math.Min(mark.Index, text.Length);

    // Blank lines below the text are part of it only where '+' keeps them (YAML 1.2.2, section 8.1.1.2).
    private static int EndOfBlock(string text, int start, int end)
    {
        var chomping = start + 1 < end && char.IsDigit(text[start + 1]) ? start + 2 : start + 1;
        if (chomping < end && text[chomping] == '+')
        {
            return end;
        }

        var last = end;
        while (last > start && text[last - 1] is ' ' or '\t' or '\r' or '\n')
        {
            last--;
        }

        return Math.Min(LineEnd(text, last), end);
    }
}
