using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Goes through the terms of an index in order, from the beginning of a block on.</summary>
internal ref struct TermCursor(SearchIndex index, int block)
{
    private readonly byte[] _term = new byte[IndexLayout.MaxTermSize];
    private int _length;
    private int _next = block * IndexLayout.BlockSize;
    private int _postings;
    private ByteReader _reader;

    /// <summary>The term as UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>What the table says of it.</summary>
    public TermEntry Entry { get; private set; }

    /// <summary>Goes to the next term.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public bool Read()
    {
        if (_next == index.TermCount)
        {
            return false;
        }

        if (_next % IndexLayout.BlockSize == 0)
        {
            _reader = new(index.Block(_next / IndexLayout.BlockSize));
            (_postings, _length) = (_reader.Number(), 0);
        }

        var (shared, added) = (_reader.Number(), _reader.Number());
        Damage.ThrowIf(shared > _length || added > _term.Length - shared);
        _reader.Bytes(added).CopyTo(_term.AsSpan(shared));
        _length = shared + added;
        Entry = new(_reader.Number(), _postings, _reader.Number(), _reader.Number());
        var size = (long)Entry.PostingsLength + Entry.PlacesLength;
        Damage.ThrowIf(_postings + size > index.PostingsLength);
        _postings += (int)size;
        _next++;
        Damage.ThrowIf((_next == index.TermCount || _next % IndexLayout.BlockSize == 0) && !_reader.IsAtEnd);
        return true;
    }
}
