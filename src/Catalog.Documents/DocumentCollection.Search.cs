using Catalog.Documents.Packing;
using Catalog.Documents.Search;

namespace Catalog.Documents;

public sealed partial class DocumentCollection<T>
{
    /// <summary>Finds the documents that have all of some words and phrases, the best first.</summary>
    /// <remarks>
    /// <para>Blanks stand between what is looked for: <c>poland "free elections" warsaw*</c> finds the documents that have the word
    /// <c>poland</c>, the phrase <c>free elections</c>, and a word that begins with <c>warsaw</c>, in the title, the fields or the
    /// body. A star counts directly behind a word, in phrases too. What is written without blanks, such as <c>e-mail</c> or <c>U.S.A.</c>, is
    /// looked for as a phrase. A quote that is not closed goes on to the end. All other characters only stand between words. Nothing
    /// is found by a query without words, and no query is an error.</para>
    /// <para>Words are runs of letters, digits and marks. Case, diacritics and width do not count, in no culture: <c>lodz</c> finds
    /// <c>ŁÓDŹ</c>, <c>strasse</c> finds <c>Straße</c>, <c>istanbul</c> finds <c>İstanbul</c>. Each letter of scripts without blanks between
    /// words, such as Han, kana and Thai, is a word, so that <c>北京</c> finds what has these two side by side. Only the first 128
    /// characters of a word count.</para>
    /// <para>Searched are the title, the values of fields at any depth as the documents write them (a reference by its id; neither names nor
    /// inverse fields), and the text of the body. A phrase stands within one of these texts. Documents are ranked by BM25F, where a word in
    /// the title weighs three times, and one in the fields twice as much as one in the body; those alike in rank are in the order of the
    /// collection.</para>
    /// <para>A packed collection with <c>CatalogSearch="true"</c> has an index; any other one is read from one end to the other, with the
    /// same result.</para>
    /// </remarks>
    /// <param name="query">What to look for.</param>
    /// <returns>The documents found; each one, its title and its snippet are asked for when they are reached.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The index is damaged.</exception>
    public IReadOnlyList<SearchHit<T>> Search(string query) => Find(query, IndexSection, Create);

    IReadOnlyList<SearchHit<IDocument>> IDocumentCollection.Search(string query) => Find<IDocument>(query, IndexSection, Create);

    // The index in the pack, where there is one.
    private PackSection? IndexSection => _documents.Pack?.SearchIndex;

    /// <summary>Searches by an index, or without one.</summary>
    internal IReadOnlyList<SearchHit<T>> Search(string query, PackSection? index) => Find(query, index, Create);

    private SearchHits<TDocument> Find<TDocument>(string query, PackSection? index, Func<int, TDocument> create)
        where TDocument : class, IDocument
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = new SearchQuery(query);
        var found = wanted.Clauses.Count == 0 ? RankedRows.None : Ranking.Of(Source(wanted, index), wanted);
        return new(wanted, found, Fields, create);
    }

    private ISearchSource Source(SearchQuery query, PackSection? index) =>
        index is { } section ? new IndexSearch(new SearchIndex(section, Count), query) : new DocumentScan(this, query);

    private T Create(int row) => this[row];
}
