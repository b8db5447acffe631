namespace Catalog.Engine.Search;

/// <summary>What each character is to words, and what it is folded to: the same on every framework, since it asks none.</summary>
internal static partial class WordTable
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int KindMask = 7;
    private const int ManyFlag = 8;
    private const int TargetShift = 4;

    // A page number for each 128 code points, and an entry (target, flag, kind) for each code point of a page.
    private static readonly ushort[] Pages = new ushort[0x110000 >> PageBits];
    private static readonly int[] Entries;
    private static readonly char[] Sequences;

    static WordTable()
    {
        var data = new WordTableReader(Convert.FromBase64String(Data), Pages);
        data.Read();
        (Entries, Sequences) = (data.Entries, data.Sequences);
    }

    /// <summary>The entry of a code point.</summary>
    public static int EntryOf(int codePoint) => Entries[(Pages[codePoint >> PageBits] << PageBits) | (codePoint & (PageSize - 1))];

    /// <summary>What a character is.</summary>
    public static CharacterKind KindOf(int entry) => (CharacterKind)(entry & KindMask);

    /// <summary>The code point that a character is folded to; 0 where it is itself or several.</summary>
    public static int TargetOf(int entry) => (entry & ManyFlag) == 0 ? entry >> TargetShift : 0;

    /// <summary>The UTF-16 code units that a character is folded to, behind their number; 0 where it is folded to one.</summary>
    public static int SequenceOf(int entry) => (entry & ManyFlag) == 0 ? 0 : entry >> TargetShift;

    /// <summary>The UTF-16 code units of all sequences.</summary>
    public static char SequenceUnit(int index) => Sequences[index];
}
