namespace Catalog.Engine.Search;

/// <summary>Makes the index by which the documents of a packed collection are searched.</summary>
public sealed class SearchIndexBuilder
{
    private readonly ByteStreams _streams = new();
    private readonly IndexTerms _terms = new();
    private readonly List<int[]> _lengths = [];
    private readonly List<int> _found = [];
    private int[] _positions = new int[1 << 12];
    private int[] _next = new int[1 << 12];
    private int _tokens;

    /// <summary>Adds a document; in any order, since <see cref="Finish"/> is told where each one stands.</summary>
    /// <param name="title">The title.</param>
    /// <param name="fieldTexts">The texts of all scalars of its fields, at any depth, as the document writes them; no names.</param>
    /// <param name="bodyText">The whole text of its body.</param>
    public void Add(string title, IEnumerable<string> fieldTexts, string bodyText)
    {
        _tokens = 0;
        _found.Clear();
        var titleEnd = Read(title, 0).Words;
        var (fieldsEnd, position) = (titleEnd, 0);
        foreach (var text in fieldTexts)
        {
            (var words, position) = Read(text, position);
            fieldsEnd += words;

            // One place stays free between two texts, so that no phrase runs across.
            position++;
        }

        Read(bodyText, 0);
        foreach (var term in _found)
        {
            Write(ref _terms[term], titleEnd, fieldsEnd);
        }

        _lengths.Add([titleEnd, fieldsEnd - titleEnd, _tokens - fieldsEnd]);
    }

    /// <summary>Makes the index of all documents that were added. Call it once.</summary>
    /// <param name="rowOf">The row in the collection of each document, in the order of adding.</param>
    /// <exception cref="ArgumentException"><paramref name="rowOf"/> does not give each row once.</exception>
    public byte[] Finish(int[] rowOf)
    {
        var lengths = new int[rowOf.Length][];
        for (var document = 0; document < rowOf.Length; document++)
        {
            var row = rowOf[document];
            if (rowOf.Length != _lengths.Count || row < 0 || row >= rowOf.Length || lengths[row] is not null)
            {
                throw new ArgumentException($"The rows are not those of {_lengths.Count} documents.", nameof(rowOf));
            }

            lengths[row] = _lengths[document];
        }

        return new IndexWriter(lengths, _terms, new PostingsOrder(_streams, rowOf)).Write();
    }

    private (int Words, int Position) Read(string text, int position)
    {
        var words = 0;
        for (var reader = new WordReader(text); reader.Read(); words++)
        {
            Add(_terms.Find(reader.Folded, reader.Length, _streams), position++);
        }

        return (words, position);
    }

    // The occurrences of a term in the document form a chain.
    private void Add(int number, int position)
    {
        if (_tokens == _positions.Length)
        {
            Array.Resize(ref _positions, _tokens * 2);
            Array.Resize(ref _next, _tokens * 2);
        }

        ref var term = ref _terms[number];
        if (term.FirstToken < 0)
        {
            term.FirstToken = _tokens;
            _found.Add(number);
        }
        else
        {
            _next[term.LastToken] = _tokens;
        }

        term.LastToken = _tokens;
        _next[_tokens] = -1;
        _positions[_tokens++] = position;
    }

    private void Write(ref IndexTerm term, int titleEnd, int fieldsEnd)
    {
        var (title, fields, body) = (0, 0, 0);
        for (var token = term.FirstToken; token >= 0; token = _next[token])
        {
            _ = token < titleEnd ? title++ : token < fieldsEnd ? fields++ : body++;
        }

        var document = _lengths.Count;
        var posting = new Posting(document, title, fields, body);
        _streams.WriteNumber(ref term.Postings, ((document - term.LastDocument - 1) << 2) | posting.Kind);
        if (posting.Kind == IndexLayout.Anywhere)
        {
            _streams.WriteNumber(ref term.Postings, title);
            _streams.WriteNumber(ref term.Postings, fields);
        }

        if (posting.Kind != IndexLayout.OnceInBody)
        {
            _streams.WriteNumber(ref term.Postings, body);
        }

        // Each zone has places of its own, and a place is written by its distance from the one before.
        var (count, last) = (0, -1);
        for (var token = term.FirstToken; token >= 0; token = _next[token], count++)
        {
            last = count == title || count == title + fields ? -1 : last;
            _streams.WriteNumber(ref term.Postings, _positions[token] - last - 1);
            last = _positions[token];
        }

        (term.LastDocument, term.FirstToken) = (document, -1);
        term.Documents++;
    }
}
