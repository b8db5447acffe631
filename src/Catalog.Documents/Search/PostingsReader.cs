using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Goes through the documents that have a term.</summary>
internal ref struct PostingsReader
{
    private readonly int _count;
    private ByteReader _postings;
    private int _left;
    private int _room;

    /// <exception cref="InvalidDataException">There are fewer bytes than documents.</exception>
    public PostingsReader(SearchIndex index, TermEntry term)
    {
        Damage.ThrowIf(term.Documents > term.PostingsLength || term.Documents > index.Count);
        (_count, _left, _room) = (index.Count, term.Documents, term.PlacesLength);
        _postings = new(index.Postings(term));
        Row = -1;
    }

    /// <summary>The row of the document.</summary>
    public int Row { get; private set; }

    /// <summary>How often its title has the term.</summary>
    public int Title { get; private set; }

    /// <summary>How often its fields have it.</summary>
    public int Fields { get; private set; }

    /// <summary>How often its body has it.</summary>
    public int Body { get; private set; }

    /// <summary>Goes to the next document.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The postings are damaged.</exception>
    public bool Read()
    {
        if (_left-- == 0)
        {
            Damage.ThrowIf(!_postings.IsAtEnd || _room < 0);
            return false;
        }

        var head = _postings.Number();
        Row += (head >> 2) + 1;
        Damage.ThrowIf((uint)Row >= (uint)_count);
        (Title, Fields, Body) = (0, 0, 1);
        if ((head & 3) != IndexLayout.OnceInBody)
        {
            ReadCounts(head & 3);
        }

        _room -= Body;
        return true;
    }

    // Each occurrence takes a byte among the places, so that there can't be more.
    private void ReadCounts(int kind)
    {
        if (kind != IndexLayout.InBody)
        {
            Damage.ThrowIf(kind != IndexLayout.Anywhere);
            (Title, Fields) = (_postings.Number(), _postings.Number());
        }

        Body = _postings.Number();
        Damage.ThrowIf(Title > _room || Fields > _room - Title || Body > _room - Title - Fields || (long)Title + Fields + Body == 0);
        _room -= Title + Fields;
    }
}
