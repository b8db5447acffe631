using System.Buffers.Binary;
using Catalog.Documents.Packing;
using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>An index in a pack, read in place; INDEX.md tells its layout. Nothing of it is believed.</summary>
internal sealed class SearchIndex
{
    private readonly PackSection _section;
    private readonly int[] _widths = new int[IndexLayout.ZoneCount];
    private readonly int[] _lengths = new int[IndexLayout.ZoneCount];
    private readonly int _blocks;
    private readonly int _terms;
    private readonly int _termsLength;
    private readonly int _postings;

    /// <summary>Reads the header.</summary>
    /// <param name="section">The index.</param>
    /// <param name="count">The number of documents of the collection.</param>
    /// <exception cref="InvalidDataException">The header is not one of such an index.</exception>
    public SearchIndex(PackSection section, int count)
    {
        _section = section;
        Damage.ThrowIf(section.Length < IndexLayout.HeaderSize);
        var header = section.Slice(0, IndexLayout.HeaderSize);
        Damage.ThrowIf(BinaryPrimitives.ReadUInt32LittleEndian(header) != IndexLayout.Magic || Number(header, 4) != count);
        (Count, TermCount, _termsLength, PostingsLength) = (count, Number(header, 8), Number(header, 12), Number(header, 16));
        long at = IndexLayout.HeaderSize;
        for (var zone = 0; zone < IndexLayout.ZoneCount; zone++)
        {
            _widths[zone] = Number(header, 20 + 4 * zone);
            Damage.ThrowIf(_widths[zone] > sizeof(int));
            (_lengths[zone], at) = (Offset(at), at + (long)count * _widths[zone]);
        }

        (_blocks, at) = (Offset(at), at + (long)BlockCount * sizeof(int));
        (_terms, at) = (Offset(at), at + _termsLength);
        (_postings, at) = (Offset(at), at + PostingsLength);
        Damage.ThrowIf(at != section.Length);
    }

    /// <summary>The number of documents.</summary>
    public int Count { get; }

    /// <summary>The number of terms.</summary>
    public int TermCount { get; }

    /// <summary>The number of blocks that they stand in.</summary>
    public int BlockCount => (int)((TermCount + (long)IndexLayout.BlockSize - 1) / IndexLayout.BlockSize);

    /// <summary>The number of bytes of all postings.</summary>
    public int PostingsLength { get; }

    /// <summary>The number of words of a zone of all documents.</summary>
    public long Total(SearchZone zone) =>
        BinaryPrimitives.ReadInt64LittleEndian(_section.Slice(IndexLayout.HeaderSize - (IndexLayout.ZoneCount - (int)zone) * sizeof(long), sizeof(long)));

    /// <summary>The numbers of words of a zone of some documents.</summary>
    public void ReadLengths(SearchZone zone, ReadOnlySpan<int> rows, Span<int> lengths)
    {
        var width = _widths[(int)zone];
        var all = _section.Slice(_lengths[(int)zone], Count * width);
        for (var index = 0; index < rows.Length; index++)
        {
            var length = 0;
            for (var at = (rows[index] + 1) * width - 1; at >= rows[index] * width; at--)
            {
                length = (length << 8) | all[at];
            }

            lengths[index] = length;
        }
    }

    /// <summary>The bytes of a block of terms.</summary>
    /// <exception cref="InvalidDataException">It does not lie in the table.</exception>
    public ReadOnlySpan<byte> Block(int block)
    {
        var start = Number(_section.Slice(_blocks + block * sizeof(int), sizeof(int)), 0);
        var end = block + 1 < BlockCount ? Number(_section.Slice(_blocks + (block + 1) * sizeof(int), sizeof(int)), 0) : _termsLength;
        Damage.ThrowIf(end < start || end > _termsLength);
        return _section.Slice(_terms + start, end - start);
    }

    /// <summary>The bytes of the postings of a term.</summary>
    public ReadOnlySpan<byte> Postings(TermEntry term) => _section.Slice(_postings + term.Start, term.PostingsLength);

    /// <summary>The bytes of its places.</summary>
    public ReadOnlySpan<byte> Places(TermEntry term) => _section.Slice(_postings + term.Start + term.PostingsLength, term.PlacesLength);

    private static int Number(ReadOnlySpan<byte> bytes, int at)
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
        Damage.ThrowIf(number < 0);
        return number;
    }

    private static int Offset(long at)
    {
        Damage.ThrowIf(at > int.MaxValue);
        return (int)at;
    }
}
