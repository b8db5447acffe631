using Catalog.Engine.Packing;

namespace Catalog.Engine.Search;

/// <summary>Puts the postings of a term in the order of the rows, and its places apart from them.</summary>
/// <param name="streams">The postings in the order in which the documents were added.</param>
/// <param name="rowOf">The row of each document.</param>
internal sealed class PostingsOrder(ByteStreams streams, int[] rowOf)
{
    private byte[] _bytes = new byte[1 << 12];
    private int[] _rows = new int[16];
    private Posting[] _postings = new Posting[16];
    private (int Start, int Length)[] _places = new (int, int)[16];
    private int[] _order = new int[16];
    private int _at;

    /// <summary>The postings of the term that was read last.</summary>
    public ByteBuffer Postings { get; } = new();

    /// <summary>Its places.</summary>
    public ByteBuffer Places { get; } = new();

    public void Read(in IndexTerm term)
    {
        Reserve(term.Documents, term.Postings.Length);
        streams.Read(term.Postings, _bytes);
        _at = 0;
        var (document, isSorted) = (-1, true);
        for (var number = 0; number < term.Documents; number++)
        {
            var head = Number();
            document += (head >> 2) + 1;
            var isAnywhere = (head & 3) == IndexLayout.Anywhere;
            var (title, fields) = isAnywhere ? (Number(), Number()) : (0, 0);
            var body = (head & 3) == IndexLayout.OnceInBody ? 1 : Number();
            _postings[number] = new(rowOf[document], title, fields, body);
            _rows[number] = rowOf[document];
            _order[number] = number;
            isSorted &= number == 0 || _rows[number - 1] < _rows[number];
            var start = _at;
            SkipNumbers(_postings[number].Total);
            _places[number] = (start, _at - start);
        }

        if (!isSorted)
        {
            Array.Sort(_rows, _order, 0, term.Documents);
        }

        Write(term.Documents);
    }

    private void Write(int count)
    {
        Postings.Clear();
        Places.Clear();
        var row = -1;
        for (var number = 0; number < count; number++)
        {
            var posting = _postings[_order[number]];
            Postings.Varint(((posting.Document - row - 1) << 2) | posting.Kind);
            if (posting.Kind == IndexLayout.Anywhere)
            {
                Postings.Varint(posting.Title);
                Postings.Varint(posting.Fields);
            }

            if (posting.Kind != IndexLayout.OnceInBody)
            {
                Postings.Varint(posting.Body);
            }

            var (start, length) = _places[_order[number]];
            Places.Add(_bytes, start, length);
            row = posting.Document;
        }
    }

    private void Reserve(int documents, int bytes)
    {
        if (documents > _rows.Length)
        {
            var size = Math.Max(documents, _rows.Length * 2);
            (_rows, _postings, _places, _order) = (new int[size], new Posting[size], new (int, int)[size], new int[size]);
        }

        if (bytes > _bytes.Length)
        {
            _bytes = new byte[Math.Max(bytes, _bytes.Length * 2)];
        }
    }

    private void SkipNumbers(int count)
    {
        for (; count > 0; _at++)
        {
            count -= _bytes[_at] < 0x80 ? 1 : 0;
        }
    }

    private int Number()
    {
        var (value, shift) = (0, 0);
        for (; _bytes[_at] >= 0x80; shift += 7)
        {
            value |= (_bytes[_at++] & 0x7F) << shift;
        }

        return value | (_bytes[_at++] << shift);
    }
}
