namespace Catalog.Cli.Search;

/// <summary>Finds the documents that have all words of a query, the best first.</summary>
internal static class DocumentSearch
{
    /// <summary>Searches collections as if they were one; documents alike in rank stay in the order of the collections and ids.</summary>
    public static IReadOnlyList<SearchHit> Find(IEnumerable<IDocumentCollection> collections, SearchQuery query)
    {
        var candidates = (
            from collection in collections
            from document in collection.Documents
            let texts = new DocumentTexts(document, collection.Fields)
            select (Collection: collection, Texts: texts, Counts: new WordCounts(texts, query))).ToList();
        var ranking = new Ranking([.. candidates.Select(candidate => candidate.Counts)], query.Count);
        return [.. candidates
            .Where(candidate => Enumerable.Range(0, query.Count).All(candidate.Counts.Has))
            .Select(candidate => new SearchHit(
                candidate.Collection,
                candidate.Texts.Document,
                ranking.Score(candidate.Counts),
                Snippet.Of(candidate.Texts.Document.Title, query),
                Snippet.Of(candidate.Texts, query, ranking)))
            .OrderByDescending(hit => hit.Score)];
    }
}
