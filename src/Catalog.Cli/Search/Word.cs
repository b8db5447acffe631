using System.Globalization;
using System.Text;

namespace Catalog.Cli.Search;

/// <summary>A run of letters and digits in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Word(int Start, int End)
{
    /// <summary>The words of a text in order. A mark belongs to the letter before it.</summary>
    public static IEnumerable<Word> In(string text)
    {
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune) || start >= 0 && IsMark(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return new Word(start, at);
                start = -1;
            }

            at += length;
        }

        if (start >= 0)
        {
            yield return new Word(start, text.Length);
        }
    }

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
