using Catalog.Engine.Packing;

namespace Catalog.Engine.Search;

/// <summary>Writes an index; INDEX.md beside the reader tells how.</summary>
/// <param name="lengths">The number of words of each zone of each document, in the order of the rows.</param>
/// <param name="terms">The terms.</param>
/// <param name="order">Gives their postings.</param>
internal sealed class IndexWriter(int[][] lengths, IndexTerms terms, PostingsOrder order)
{
    private readonly ByteBuffer _blocks = new();
    private readonly ByteBuffer _terms = new();
    private readonly ByteBuffer _postings = new();

    public byte[] Write()
    {
        WriteTerms();
        var index = new ByteBuffer();
        var widths = Enumerable.Range(0, IndexLayout.ZoneCount).Select(Width).ToArray();
        WriteHeader(index, widths);
        for (var zone = 0; zone < IndexLayout.ZoneCount; zone++)
        {
            foreach (var document in lengths)
            {
                index.Integer(document[zone], widths[zone]);
            }
        }

        foreach (var part in new[] { _blocks, _terms, _postings })
        {
            index.Add(part.Bytes, part.Length);
        }

        var bytes = index.Bytes;
        Array.Resize(ref bytes, index.Length);
        return bytes;
    }

    private void WriteHeader(ByteBuffer index, int[] widths)
    {
        index.Integer(IndexLayout.Magic, 4);
        index.Integer(lengths.Length, 4);
        index.Integer(terms.Count, 4);
        index.Integer(_terms.Length, 4);
        index.Integer(_postings.Length, 4);
        foreach (var width in widths)
        {
            index.Integer(width, 4);
        }

        for (var zone = 0; zone < IndexLayout.ZoneCount; zone++)
        {
            index.Integer(lengths.Sum(document => (long)document[zone]), 8);
        }
    }

    private void WriteTerms()
    {
        var (last, current) = (new byte[IndexLayout.MaxTermSize], new byte[IndexLayout.MaxTermSize]);
        var (number, lastLength) = (0, 0);
        foreach (var term in terms.Sorted())
        {
            if (number++ % IndexLayout.BlockSize == 0)
            {
                _blocks.Integer(_terms.Length, 4);
                _terms.Varint(_postings.Length);
                lastLength = 0;
            }

            var length = terms.GetUtf8(term, current);
            var shared = Shared(last, lastLength, current, length);
            _terms.Varint(shared);
            _terms.Varint(length - shared);
            _terms.Add(current, shared, length - shared);
            order.Read(terms[term]);
            _terms.Varint(terms[term].Documents);
            _terms.Varint(order.Postings.Length);
            _terms.Varint(order.Places.Length);
            _postings.Add(order.Postings.Bytes, order.Postings.Length);
            _postings.Add(order.Places.Bytes, order.Places.Length);
            (last, current, lastLength) = (current, last, length);
        }
    }

    private static int Shared(byte[] left, int leftLength, byte[] right, int rightLength)
    {
        var shared = 0;
        while (shared < leftLength && shared < rightLength && left[shared] == right[shared])
        {
            shared++;
        }

        return shared;
    }

    // In whole bytes, as few as the longest needs; none where all are empty.
    private int Width(int zone)
    {
        var width = 0;
        for (var longest = lengths.Select(document => document[zone]).DefaultIfEmpty().Max(); longest > 0; longest >>= 8)
        {
            width++;
        }

        return width;
    }
}
