using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>What a collection is ranked by: an index of its texts, or the texts themselves.</summary>
internal interface ISearchSource
{
    /// <summary>The number of documents.</summary>
    int Count { get; }

    /// <summary>The number of words of a zone of all documents.</summary>
    long Total(SearchZone zone);

    /// <summary>The numbers of words of a zone of some documents.</summary>
    void ReadLengths(SearchZone zone, ReadOnlySpan<int> rows, Span<int> lengths);

    /// <summary>The documents that have a clause.</summary>
    ClauseMatches Find(int[] clause);
}
