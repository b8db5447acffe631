using System.Globalization;
using System.Text;

namespace Catalog.Engine.Naming;

/// <summary>Makes C# identifiers from running text.</summary>
public static class Identifier
{
    /// <summary>The length a name is cut to, at the end of a word where there is one.</summary>
    public const int MaximalLength = 80;

    /// <summary>A name in Pascal case; empty where the text holds no letter and no digit that an identifier can.</summary>
    public static string Of(string text, int maximalLength = MaximalLength) => Join(Words(text), maximalLength);

    /// <summary>The same for the name of a field, where <c>Record ID</c> and <c>URL</c> become <c>RecordId</c> and <c>Url</c>.</summary>
    public static string OfField(string name) => Join(Words(name).Select(Calm), MaximalLength);

    /// <summary>Whether a text is an identifier that needs no <c>@</c>: letters, digits and underscores, and no keyword.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && (text[0] == '_' || IsLetter(text[0])) && text.All(c => c == '_' || IsPart(c)) && text.IsNormalized() && !Keywords.Contains(text);

    private static string Join(IEnumerable<string> words, int maximalLength)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var pascal = char.ToUpperInvariant(word[0]) + word.Substring(1);
            if (name.Length == 0 && !IsLetter(pascal[0]))
            {
                pascal = "_" + pascal;
            }

            if (name.Length + pascal.Length > maximalLength)
            {
                if (name.Length == 0)
                {
                    name.Append(pascal, 0, maximalLength);
                }

                break;
            }

            name.Append(pascal);
        }

        return name.ToString().Normalize();
    }

    private static string Calm(string word) => word.Any(char.IsLower) ? word : word.ToLowerInvariant();

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Normalized(text))
        {
            if (IsPart(c))
            {
                word.Append(c);
            }
            else if (!IsSilent(c) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // Surrogates are no part of identifiers, and a lone one can't be normalized.
    private static string Normalized(string text) =>
        new string(Array.ConvertAll(text.ToCharArray(), c => char.IsSurrogate(c) || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c)).Normalize();

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // An apostrophe parts no word, and C# ignores format characters in names.
    private static bool IsSilent(char c) => c is '\'' or '\u2019' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
