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

    // Surrogates stand for code points above U+FFFF, yet their numbers lie below U+E000.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
