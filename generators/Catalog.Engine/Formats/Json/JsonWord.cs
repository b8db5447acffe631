using System.Text.RegularExpressions;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Json;

/// <summary>What stands without quotes where a value is expected: a number, <c>true</c>, <c>false</c>, <c>null</c>, or a mistake.</summary>
internal static class JsonWord
{
    private const string Delimiters = ",:[]{}\"'/#";
    private static readonly Regex Value = new(
        "^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$",
        RegexOptions.CultureInvariant);

    /// <summary>The word that begins at an offset; empty where none does.</summary>
    public static string At(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] > ' ' && Delimiters.IndexOf(text[end]) < 0)
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Why a word is no value (RFC 8259, sections 3 and 6), or null where it is one.</summary>
    public static string? Reason(string word) => word switch
    {
        _ when Value.IsMatch(word) => null,
        "NaN" or "Infinity" or "-Infinity" or "+Infinity" => $"JSON has no {word}; write null, or a string",
        "None" or "undefined" or "nil" => $"'{word}' is no value; what has no value is written null",
        _ when word.ToLowerInvariant() is "true" or "false" or "null" => "true, false and null are written in lower case",
        _ when IsHexadecimal(word) => "a number is written with decimal digits",
        _ when HasLeadingZero(word) => "a number has no leading zero; quote it if it is no number",
        _ when word[0] == '+' => "a number has no plus sign; leave it out",
        _ when word[0] is '-' or '.' or (>= '0' and <= '9') => $"'{Excerpt.Of(word)}' is no number, such as 10, -0.5 or 1e6; quote it if it is none",
        _ => $"'{Excerpt.Of(word)}' is no value; text stands in double quotes",
    };

    private static bool IsHexadecimal(string word) => word.StartsWith("0x", StringComparison.OrdinalIgnoreCase);

    private static bool HasLeadingZero(string word)
    {
        var first = word[0] == '-' ? 1 : 0;
        return word.Length > first + 1 && word[first] == '0' && word[first + 1] is >= '0' and <= '9';
    }
}
