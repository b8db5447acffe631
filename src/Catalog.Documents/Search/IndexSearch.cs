using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Finds the words of a query in an index.</summary>
internal sealed class IndexSearch(SearchIndex index, SearchQuery query) : ISearchSource
{
    public int Count => index.Count;

    public long Total(SearchZone zone) => index.Total(zone);

    public void ReadLengths(SearchZone zone, ReadOnlySpan<int> rows, Span<int> lengths) => index.ReadLengths(zone, rows, lengths);

    public ClauseMatches Find(int[] clause)
    {
        var words = Array.ConvertAll(clause, term => TermTable.Find(index, query.Terms[term]));
        return Array.Exists(words, terms => terms.Count == 0) ? new ClauseMatches(0)
            : words.Length > 1 ? Phrase(words)
            : words[0] is [var only] ? Word(only)
            : Words(words[0]);
    }

    private ClauseMatches Word(TermEntry term)
    {
        var postings = new PostingsReader(index, term);
        var matches = new ClauseMatches(term.Documents);
        while (postings.Read())
        {
            matches.Add(postings.Row, postings.Title, postings.Fields, postings.Body);
        }

        return matches;
    }

    // What begins with a prefix counts as one word.
    private ClauseMatches Words(List<TermEntry> terms)
    {
        var counts = new (int Title, int Fields, int Body)[Count];
        foreach (var term in terms)
        {
            for (var postings = new PostingsReader(index, term); postings.Read();)
            {
                ref var count = ref counts[postings.Row];
                count = (count.Title + postings.Title, count.Fields + postings.Fields, count.Body + postings.Body);
            }
        }

        var matches = new ClauseMatches(16);
        for (var row = 0; row < counts.Length; row++)
        {
            if (counts[row] is var (title, fields, body) && (title | fields | body) != 0)
            {
                matches.Add(row, title, fields, body);
            }
        }

        return matches;
    }

    // Places are read of the documents alone that have all words.
    private ClauseMatches Phrase(List<TermEntry>[] words)
    {
        var found = new int[Count];
        for (var word = 0; word < words.Length; word++)
        {
            foreach (var term in words[word])
            {
                for (var postings = new PostingsReader(index, term); postings.Read();)
                {
                    found[postings.Row] += found[postings.Row] == word ? 1 : 0;
                }
            }
        }

        return ClauseMatches.At(WordPlace.OfPhrase(Array.ConvertAll(words, terms => Places(terms, found, words.Length))));
    }

    private List<ulong> Places(List<TermEntry> terms, int[] found, int all)
    {
        var places = new List<ulong>();
        foreach (var term in terms)
        {
            var reader = new ByteReader(index.Places(term));
            for (var postings = new PostingsReader(index, term); postings.Read();)
            {
                if (found[postings.Row] < all)
                {
                    reader.SkipNumbers(postings.Title + postings.Fields + postings.Body);
                    continue;
                }

                Read(ref reader, postings.Row, SearchZone.Title, postings.Title, places);
                Read(ref reader, postings.Row, SearchZone.Fields, postings.Fields, places);
                Read(ref reader, postings.Row, SearchZone.Body, postings.Body, places);
            }

            Damage.ThrowIf(!reader.IsAtEnd);
        }

        if (terms.Count > 1)
        {
            places.Sort();
        }

        return places;
    }

    private static void Read(ref ByteReader reader, int row, SearchZone zone, int count, List<ulong> places)
    {
        for (var position = -1; count > 0; count--)
        {
            position += reader.Number() + 1;
            Damage.ThrowIf(position < 0);
            places.Add(WordPlace.Of(row, zone, position));
        }
    }
}
