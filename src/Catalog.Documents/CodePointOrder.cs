namespace Catalog.Documents;

/// <summary>The order of strings by code point, which is that of their UTF-8 bytes.</summary>
internal static class CodePointOrder
{
    /// <summary>Compares two strings; 0 only where they are equal, char for char.</summary>
    public static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[same]).CompareTo(Rank(right[same]));
    }

    /// <summary>Finds a text among items in this order.</summary>
    /// <param name="sorted">The items, in the order of their texts.</param>
    /// <param name="textOf">The text of an item.</param>
    /// <param name="text">The text.</param>
    /// <returns>The place of an item with that text, from 0; -1 where there is none.</returns>
    public static int IndexOf<T>(IReadOnlyList<T> sorted, Func<T, string> textOf, string text)
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            switch (Compare(textOf(sorted[middle]), text))
            {
                case 0: return middle;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return -1;
    }

    // Surrogates stand for code points above U+FFFF, yet their numbers lie below U+E000.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
