using System.Globalization;
using System.Text;

namespace Catalog.Cli.Search;

/// <summary>Makes words alike that differ in case or diacritics only.</summary>
internal static class WordFolding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToString().ToUpperInvariant();
        }

        var parts = word.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes();
        var folded = new StringBuilder(word.Length);
        foreach (var rune in parts)
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Rune.ToUpperInvariant(rune));
            }
        }

        return folded.ToString();
    }
}
