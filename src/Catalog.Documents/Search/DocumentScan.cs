using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Reads all texts of a collection to find the words of a query.</summary>
internal sealed class DocumentScan : ISearchSource
{
    private readonly TermPlaces _places;
    private readonly List<int>[] _lengths = [[], [], []];

    public DocumentScan(IDocumentCollection collection, SearchQuery query)
    {
        _places = new(query);
        foreach (var document in collection.Documents)
        {
            Read(document, collection.Fields);
        }
    }

    public int Count => _lengths[0].Count;

    public long Total(SearchZone zone) => _lengths[(int)zone].Sum(length => (long)length);

    public void ReadLengths(SearchZone zone, ReadOnlySpan<int> rows, Span<int> lengths)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            lengths[index] = _lengths[(int)zone][rows[index]];
        }
    }

    public ClauseMatches Find(int[] clause) => ClauseMatches.At(_places.Of(clause));

    private void Read(IDocument document, IReadOnlyList<Field> fields)
    {
        var row = Count;
        var title = _places.Read(document.Title, row, SearchZone.Title, 0);
        var (position, words) = (0, 0);
        foreach (var text in DocumentTexts.OfFields(document, fields))
        {
            var count = _places.Read(text, row, SearchZone.Fields, position);

            // One place stays free between two texts, so that no phrase runs across.
            (position, words) = (position + count + 1, words + count);
        }

        var body = _places.Read(document.Body.Text, row, SearchZone.Body, 0);
        _lengths[(int)SearchZone.Title].Add(title);
        _lengths[(int)SearchZone.Fields].Add(words);
        _lengths[(int)SearchZone.Body].Add(body);
    }
}
