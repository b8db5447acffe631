namespace Catalog.Engine.Text;

/// <summary>Orders strings by code point, which is the order of their UTF-8 bytes.</summary>
/// <remarks>Ordinal comparison of UTF-16 differs where surrogates meet U+E000 to U+FFFF.</remarks>
public sealed class CodePointOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static CodePointOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string x, string y)
    {
        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
        {
            if (x[i] != y[i])
            {
                return Rank(x[i]).CompareTo(Rank(y[i]));
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    // Surrogates stand for code points beyond U+FFFF: last.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
