using System.Globalization;
using Catalog.Engine.Text;

namespace Catalog.Generators.Emission;

/// <summary>Writes text of many lines as a raw string literal, in which it can be read.</summary>
internal static class TextLiteral
{
    private const int MaximalQuotes = 8;

    /// <summary>A literal that gives the text back exactly; on one line where it holds characters that can't be seen.</summary>
    public static string Of(string text)
    {
        var quotes = new string('"', Math.Max(3, LongestQuotes(text) + 1));
        return text.IndexOf('\n') < 0 || quotes.Length > MaximalQuotes || HasHidden(text) || text.Split('\n').Any(EndsBlank)
            ? CSharp.Literal(text)
            : $"{quotes}\n{text}\n{quotes}";
    }

    // Nobody sees a blank at the end of a line, and a line of blanks would take them for its indentation.
    private static bool EndsBlank(string line) => line.Length > 0 && char.IsWhiteSpace(line[line.Length - 1]);

    private static bool HasHidden(string text)
    {
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] != '\n' && HiddenCharacter.Is(CharUnicodeInfo.GetUnicodeCategory(text, i), text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestQuotes(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
