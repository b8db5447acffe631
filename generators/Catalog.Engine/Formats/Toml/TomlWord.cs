using System.Text.RegularExpressions;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Formats.Toml;

/// <summary>A value without quotes: a number, date, time or boolean (TOML 1.0, Integer to Local Time), or a mistake.</summary>
/// <remarks>Tomlyn takes dates with underscores, but not integers beyond 64 bits and fractions of a second beyond seven digits.</remarks>
internal static class TomlWord
{
    private const string Delimiters = "=,[]{}#\"'";
    private const string Integer = "(?:0|[1-9](?:_?[0-9])*)";
    private const string Digits = "[0-9](?:_?[0-9])*";
    private const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?";
    private const string Offset = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";

    private static readonly Regex Value = new(
        $"^(?:true|false|[+-]?(?:inf|nan)|[+-]?{Integer}(?:\\.{Digits})?(?:[eE][+-]?{Digits})?"
        + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*"
        + $"|(?<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:[Tt ]{Time}{Offset}?)?|{Time})\\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex DateOrTime = new("^[0-9]{4}-[0-9]{2}-|^[0-9]{2}:", RegexOptions.CultureInvariant);
    private static readonly Regex LeadingZero = new("^[+-]?0[0-9]", RegexOptions.CultureInvariant);

    /// <summary>The word that begins at an offset; empty where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="least">The offset that it goes up to at least.</param>
    /// <param name="end">The offset that it goes up to at most.</param>
    public static string At(string text, int start, int least, int end)
    {
        var at = least;
        while (at < end && text[at] > ' ' && text[at] != '\u007F' && Delimiters.IndexOf(text[at]) < 0)
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    /// <summary>Why a word is no value, or null where it is one.</summary>
    public static string? Reason(string word) => IsValue(word) ? null : word switch
    {
        _ when DateOrTime.IsMatch(word) => $"'{Excerpt.Of(word)}' is no date or time, such as 1945-06-08, 1945-06-08T10:30:00Z or 10:30:00",
        _ when word.ToLowerInvariant() is "true" or "false" or "inf" or "nan" => $"{word.ToLowerInvariant()} is written in lower case",
        "null" or "nil" or "None" or "~" => "TOML has no null; leave the key out",
        _ when LeadingZero.IsMatch(word) => "a number has no leading zero; quote it if it is no number",
        _ when word[0] is (>= '0' and <= '9') or '+' or '-' or '.' =>
            $"'{Excerpt.Of(word)}' is no number, such as 10, 1_000, -0.5 or 0xff; quote it if it is none",
        _ => $"'{Excerpt.Of(word)}' is no value; text stands in quotes",
    };

    private static bool IsValue(string word)
    {
        var match = Value.Match(word);
        return match.Success && (!match.Groups["date"].Success || DateParts.Read(match.Groups["date"].Value, english: false) is not null);
    }
}
