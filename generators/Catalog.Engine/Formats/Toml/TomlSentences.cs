using System.Text.RegularExpressions;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>What Tomlyn 2 says of a text that is no TOML, and how we say it.</summary>
internal static class TomlSentences
{
    private const string Quotes = "a key with other characters than A-Z, a-z, 0-9, _ and - needs quotes";

    // Numbers, dates, times, backslashes before blanks, and where strings end.
    private static readonly Regex JudgedElsewhere = new(
        "^(?:Unable to parse|Multiple leading|Missing a digit|Unexpected leading|Expecting at least one|An underscore|"
        + "Invalid (?:format of date|prefix|size|capital|hexadecimal|octal|binary|newline|End-Of-File))|must skip",
        RegexOptions.CultureInvariant);

    private static readonly Regex Ending = new(
        "while expecting|Expecting a closing|Expected 2 hex|escape character \\[\"\\]|while parsing inline table|^Expecting `=`|base key$|^Unexpected token (?:\\[|`,`)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Control = new("[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", RegexOptions.CultureInvariant);

    /// <summary>Whether a sentence is about what the reader judges by itself.</summary>
    public static bool IsJudgedElsewhere(string sentence) => JudgedElsewhere.IsMatch(sentence);

    /// <summary>Whether what Tomlyn says of the rest of the statement follows from this.</summary>
    public static bool EndsStatement(string sentence) => Ending.IsMatch(sentence);

    /// <summary>A sentence in plain words, and the characters that it is about.</summary>
    public static (TextRange Range, string Reason) PlainWords(string sentence, string text, TextRange range)
    {
        if (sentence.StartsWith("Invalid control", StringComparison.Ordinal) && Control.Match(text, range.Start) is { Success: true } control)
        {
            return (new TextRange(control.Index, control.Index + 1), ControlCharacter(control.Value));
        }

        if (sentence.Contains("escape") || sentence.Contains("Unicode scalar"))
        {
            return Escape(text, text.LastIndexOf('\\', range.Start - 1));
        }

        var found = range.Start < text.Length ? text[range.Start] : '\n';
        var before = range.Start > 0 ? text[range.Start - 1] : '\n';
        return (range, sentence switch
        {
            _ when Control.IsMatch(found.ToString()) => ControlCharacter(found.ToString()),
            _ when sentence.StartsWith("Expecting `=`", StringComparison.Ordinal) => NoEqualsSign(found, before),
            _ when sentence.Contains("expecting `]") => before is ' ' or '\t' ? "a point or ] is missing before this" : Quotes,
            _ when sentence.EndsWith("base key", StringComparison.Ordinal) => "a key, or a part of it, is missing before this",
            _ when sentence.Contains("`newline`") => "the line ends behind a value or a table header; begin a new line here",
            _ when found == ',' => "nothing stands before this comma; remove it",
            _ when sentence.StartsWith("Missing a `,`", StringComparison.Ordinal) => "a comma is missing before this",
            _ when sentence.Contains("closing `]`") => "a comma or ] is missing before this",
            _ when sentence.Contains("inline table") => "a comma or } is missing before this",
            _ when sentence.Contains("for a value") => $"'{Excerpt.Of(found.ToString())}' is not expected here, where a value should stand",
            _ when sentence.StartsWith("Unexpected token [", StringComparison.Ordinal) =>
                char.IsLetter(found) ? Quotes : $"'{Excerpt.Of(found.ToString())}' is not expected here; a line is key = value, or [table]",
            _ => sentence.TrimEnd('.'),
        });
    }

    private static string NoEqualsSign(char found, char before) => found switch
    {
        ':' => "an equals sign stands between key and value, no colon",
        '"' or '\'' when before == found => "a key in quotes has one of them on each side",
        > ' ' when before is not (' ' or '\t') => Quotes,
        _ => "an equals sign is missing between key and value",
    };

    private static string ControlCharacter(string control) =>
        $"the control character {Excerpt.Of(control)} may not stand here; remove it, or write it as an escape in double quotes";

    private static (TextRange Range, string Reason) Escape(string text, int backslash)
    {
        var kind = text[backslash + 1];
        var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = backslash + 2;
        while (end < text.Length && end < backslash + 2 + digits && Uri.IsHexDigit(text[end]))
        {
            end++;
        }

        var range = new TextRange(backslash, end);
        var escape = Excerpt.Of(text.Substring(backslash, end - backslash));
        return (range, digits == 0 ? $"'{escape}' is no escape; write \\\\ for a backslash, or put the string in single quotes"
            : end - backslash < digits + 2 ? FormattableString.Invariant($"{digits} hexadecimal digits follow \\{kind}")
            : $"'{escape}' is no character; write the character itself, or \\U and eight digits up to 0010FFFF");
    }
}
