using System.Text.RegularExpressions;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using YamlDotNet.Core;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Why a text is no YAML, in plain words, and where.</summary>
internal sealed record SyntaxReason(TextRange Range, string Text)
{
    /// <summary>Half of an escaped surrogate pair.</summary>
    public const string Surrogates = "this escape is half of a surrogate pair; write both halves, or the character itself";

    private const string TooFarLeft = "a line in it is not indented deeper than its key";
    private const string LongKey = "a key has at most 1,024 characters; shorten it, or write it behind '? '";
    private const int MaximalKeyLength = 1_024;
    private static readonly Regex KeyWithoutBlank = new(@"^[ -]*[\w.-]+(?<colon>:)[^\s/:]", RegexOptions.CultureInvariant);

    /// <summary>The reason of an exception of the library.</summary>
    public static SyntaxReason Of(YamlException exception, string text, YamlTokens tokens)
    {
        var sentence = exception.Message;
        var at = Offset(SyntaxSentences.IsAtEnd(sentence) ? exception.End : exception.Start, text, tokens);
        if (SyntaxSentences.IsInEscape(sentence))
        {
            at = text.LastIndexOf('\\', Math.Min(at, text.Length - 1));
        }

        var isAtEnd = string.IsNullOrWhiteSpace(text.Substring(at));
        if (tokens.OpenBracket is { } bracket && (isAtEnd || SyntaxSentences.IsInBrackets(sentence)))
        {
            return isAtEnd ? Unclosed(text, bracket) : WithoutComma(text, bracket, at);
        }

        return (SyntaxSentences.IsAboutKeys(sentence) ? AboutKey(text, at) : null)
            ?? (sentence == SyntaxSentences.NoColon ? WithoutColon(text, at) : null)
            ?? new SyntaxReason(new TextRange(at, at + 1), SyntaxSentences.PlainWords(sentence, at < text.Length ? text[at] : '\n'));
    }

    /// <summary>The reason where the library breaks off: a line within brackets begins too far left, or <c>...</c> ends nothing.</summary>
    public static SyntaxReason Of(InvalidOperationException exception, string text, YamlTokens tokens)
    {
        var at = new TextRange(tokens.Position, tokens.Position + 1);
        return exception.Message == SyntaxSentences.MoreTokens ? new(at, "a '...' above ends no document; remove it")
            : tokens.OpenBracket is { } bracket
                ? new(new TextRange(bracket, bracket + 1), $"the '{text[bracket]}' that stands here is not closed, or {TooFarLeft}")
            : new(at, $"a bracket above is not closed, or {TooFarLeft}");
    }

    /// <summary>The reason where two escapes are no surrogate pair.</summary>
    public static SyntaxReason OfSurrogates(string text, YamlTokens tokens)
    {
        var escape = text.LastIndexOf('\\', tokens.Position - 1);
        return new(new TextRange(escape, tokens.Position), Surrogates);
    }

    private static int Offset(Mark mark, string text, YamlTokens tokens) =>
        mark.Equals(Mark.Empty) ? tokens.Position : (int)Math.Min(mark.Index, text.Length);

    private static SyntaxReason Unclosed(string text, int bracket) =>
        new(new TextRange(bracket, bracket + 1), $"the '{text[bracket]}' that stands here is not closed; add '{Closing(text[bracket])}'");

    private static SyntaxReason WithoutComma(string text, int bracket, int at)
    {
        var found = Excerpt.Of(text.Substring(at, 1));
        return new(new TextRange(at, at + 1), $"',' or '{Closing(text[bracket])}' is missing before '{found}'; add it, or quote the text");
    }

    private static char Closing(char opening) => opening == '[' ? ']' : '}';

    private static SyntaxReason? AboutKey(string text, int at)
    {
        var line = TokenRange.LineStart(text, at);
        return IsLongKey(text, line) ? new(new TextRange(line, TokenRange.LineEnd(text, line)), LongKey)
            : WithoutBlank(text, line) ?? WithoutBlank(text, TokenRange.LineStart(text, Math.Max(line - 1, 0)));
    }

    private static bool IsLongKey(string text, int line)
    {
        var length = TokenRange.LineEnd(text, line) - line;
        return length > MaximalKeyLength && text.IndexOf(": ", line, MaximalKeyLength, StringComparison.Ordinal) < 0;
    }

    // The scanner takes 'a:b' for text that goes on in the next line, and sees the fault there.
    private static SyntaxReason? WithoutBlank(string text, int line)
    {
        var match = KeyWithoutBlank.Match(text.Substring(line, Math.Min(TokenRange.LineEnd(text, line) - line, MaximalKeyLength)));
        var colon = line + match.Groups["colon"].Index;
        return match.Success ? new(new TextRange(colon, colon + 1), "a blank is missing behind this ':'; add one, or quote the text") : null;
    }

    // The scanner sees it in the next line.
    private static SyntaxReason WithoutColon(string text, int at)
    {
        var last = at;
        while (last > 0 && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        var start = TokenRange.LineStart(text, at == text.Length || TokenRange.LineStart(text, at) > last ? last : at);
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        return new(
            new TextRange(start, TokenRange.LineEnd(text, start)),
            "this line is no key with a ':' behind it; add the ':', or indent the line if it belongs to the text above");
    }
}
