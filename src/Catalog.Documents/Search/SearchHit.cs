using System.Diagnostics;
using Catalog.Documents.Search;

namespace Catalog.Documents;

/// <summary>A document that a search found. What it gives is made when first asked for.</summary>
/// <typeparam name="T">The class of the document.</typeparam>
[DebuggerDisplay("{Document.Id}, Score = {Score}")]
public sealed class SearchHit<T>
    where T : class, IDocument
{
    private readonly SearchHits<T> _hits;
    private readonly int _place;

    internal SearchHit(SearchHits<T> hits, int place) => (_hits, _place) = (hits, place);

    /// <summary>The document.</summary>
    public T Document => _hits.Document(_place);

    /// <summary>How well the document fits, positive; greater is better. It depends on all documents of the collection, so that it compares
    /// hits of one search, and says nothing by itself.</summary>
    public double Score => _hits.Score(_place);

    /// <summary>The whole title.</summary>
    public HighlightedText Title => field ??= _hits.Title(_place);

    /// <summary>The piece of the body or of a field, of about 240 characters, that says most about why the document was found: the one
    /// with the rarest words of the query, and of these with the most. The beginning of the body where only the title was found. An
    /// ellipsis, <c>…</c>, stands where something was cut off.</summary>
    public HighlightedText Snippet => field ??= _hits.Snippet(_place);
}
