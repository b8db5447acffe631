using System.Globalization;

namespace Catalog.Documents;

/// <summary>Shortens a text to its beginning.</summary>
internal static class Truncation
{
    private const string Ellipsis = "…";

    /// <summary>The text where it is short enough; else its beginning up to the end of a word, and <c>…</c>.</summary>
    /// <remarks>A word of more than half the room is cut, between two characters as users see them: many scripts put no blanks between
    /// words.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="room">The number of UTF-16 code units of the result at most.</param>
    public static string AtWord(string text, int room)
    {
        if (text.Length <= room)
        {
            return text;
        }

        var end = room - Ellipsis.Length;
        while (end > room / 2 && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return text[..(end > room / 2 ? end : InsideWord(text, room - Ellipsis.Length))].TrimEnd() + Ellipsis;
    }

    private static int InsideWord(ReadOnlySpan<char> text, int room)
    {
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text[end..]) is var next && end + next <= room)
        {
            end += next;
        }

        return end;
    }
}
