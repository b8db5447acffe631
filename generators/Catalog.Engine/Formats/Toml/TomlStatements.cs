using System.Text.RegularExpressions;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>Parts a TOML text into its statements, so that a fault in one leaves the others alone.</summary>
/// <remarks>A line end outside of strings, comments and brackets ends a statement (TOML 1.0, Spec and Key/Value Pair).</remarks>
internal sealed class TomlStatements(string text)
{
    // A line that looks like a key with its value, or like a table header.
    private static readonly Regex Beginning = new(
        """^[ \t]*(?:[A-Za-z0-9_"'.-]+[ \t]*=|\[{1,2}[ \t]*[A-Za-z_"'][^\[\],\r\n]*\]{1,2}[ \t]*\r?(?:#|$))""",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    // Each bracket that is not closed is looked for up to the end of the text.
    private const int Hopeless = 10;
    private int _openBrackets;

    /// <summary>The first statement behind an offset, or null.</summary>
    public TomlStatement? FirstBehind(int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t' or '\r' or '\n')
        {
            offset++;
        }

        return offset < text.Length ? At(offset) : null;
    }

    private TomlStatement At(int start)
    {
        var strings = new List<TextRange>();
        var (depth, bracket, isValue, at) = (0, start, false, start);
        for (; at < text.Length && (text[at] != '\n' || (depth > 0 && _openBrackets < Hopeless)); at++)
        {
            switch (text[at])
            {
                case '#':
                    at = EndOfLine(at) - 1;
                    break;
                case '=':
                    isValue = text[start] != '[';
                    break;
                case '[' or '{' when isValue:
                    bracket = depth++ == 0 ? at : bracket;
                    break;
                case ']' or '}' when depth > 0:
                    depth--;
                    break;
                case '"' or '\'':
                    var (behind, isClosed) = EndOfString(at, isValue && IsLong(at));
                    strings.AddRange(isClosed ? [] : [new TextRange(at, behind)]);
                    at = behind - 1;
                    break;
            }
        }

        if (depth == 0)
        {
            return new(new TextRange(start, WithoutReturn(at)), strings);
        }

        // What is not closed ends at a guess.
        _openBrackets++;
        var end = Beginning.Match(text, EndOfLine(bracket)) is { Success: true } match ? match.Index : text.Length;
        var cut = strings.Where(open => open.Start < end).Select(open => open with { End = Math.Min(open.End, end) });
        return new(new TextRange(start, end), [.. cut], bracket);
    }

    // A string that is not closed ends with its line, a long one, which is no key, with the text.
    private (int End, bool IsClosed) EndOfString(int start, bool isLong)
    {
        var quote = text[start];
        var at = start + (isLong ? 3 : 1);
        for (; at < text.Length && (isLong || text[at] != '\n'); at++)
        {
            if (text[at] == quote && (!isLong || IsLong(at)))
            {
                // Up to two quotes may stand right before the closing three.
                var closing = isLong ? 3 : 1;
                while (isLong && closing < 5 && at + closing < text.Length && text[at + closing] == quote)
                {
                    closing++;
                }

                return (at + closing, true);
            }

            at += text[at] == '\\' && quote == '"' && at + 1 < text.Length && (isLong || text[at + 1] != '\n') ? 1 : 0;
        }

        return (WithoutReturn(at), false);
    }

    private bool IsLong(int quote) => quote + 2 < text.Length && text[quote + 1] == text[quote] && text[quote + 2] == text[quote];

    private int EndOfLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? WithoutReturn(end) : text.Length;

    private int WithoutReturn(int end) => end < text.Length && text[end - 1] == '\r' ? end - 1 : end;
}
