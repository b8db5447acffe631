using System.Collections;

namespace Catalog.Documents.Search;

/// <summary>What a search found, the best first; each hit is made when it is reached.</summary>
/// <param name="query">The query.</param>
/// <param name="found">The rows.</param>
/// <param name="fields">The fields of the collection.</param>
/// <param name="create">Gives the document of a row.</param>
internal sealed class SearchHits<T>(SearchQuery query, RankedRows found, IReadOnlyList<Field> fields, Func<int, T> create)
    : IReadOnlyList<SearchHit<T>>
    where T : class, IDocument
{
    private readonly SearchHit<T>?[] _hits = new SearchHit<T>?[found.Rows.Length];

    public int Count => _hits.Length;

    public SearchHit<T> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _hits[index] ?? Interlocked.CompareExchange(ref _hits[index], new(this, index), null) ?? _hits[index]!;
        }
    }

    public T Document(int place) => create(found.Rows[place]);

    public double Score(int place) => found.Scores[place];

    public HighlightedText Title(int place) => Search.Snippet.Whole(Document(place).Title, query);

    public HighlightedText Snippet(int place) => Search.Snippet.Of(Document(place), fields, query, found.Rarities);

    public IEnumerator<SearchHit<T>> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
