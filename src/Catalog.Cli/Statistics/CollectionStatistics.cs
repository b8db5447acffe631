using Catalog.Cli.Fields;

namespace Catalog.Cli.Statistics;

/// <summary>A collection in numbers.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Words">The number of words in their bodies.</param>
/// <param name="Fills">How often each field has a value.</param>
/// <param name="Date">The first date field; null where there is none.</param>
/// <param name="Years">Documents per year of that date.</param>
/// <param name="Undated">Documents without that date.</param>
internal sealed record CollectionStatistics(
    int Documents, long Words, IReadOnlyList<FieldFill> Fills, DocumentField? Date, IReadOnlyList<YearBar> Years, int Undated)
{
    public static CollectionStatistics Of(IDocumentCollection collection)
    {
        var fields = new DocumentFields(collection);
        var stated = fields.Stated.ToList();
        var (words, years) = (0L, new List<int>());
        var filled = new int[stated.Count];
        foreach (var document in collection.Documents)
        {
            words += document.Body.WordCount;
            for (var index = 0; index < filled.Length; index++)
            {
                filled[index] += FieldValue.IsEmpty(stated[index].Value(document)) ? 0 : 1;
            }

            if (FieldValue.Year(fields.Date?.Value(document)) is { } year)
            {
                years.Add(year);
            }
        }

        return new CollectionStatistics(
            collection.Count,
            words,
            [.. stated.Select((field, index) => new FieldFill(field, filled[index], collection.Count))],
            fields.Date,
            YearBars.Of(years),
            collection.Count - years.Count);
    }
}
