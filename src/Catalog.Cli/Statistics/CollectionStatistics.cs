using Catalog.Cli.Fields;

namespace Catalog.Cli.Statistics;

/// <summary>A collection in numbers.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Words">The number of words in their bodies.</param>
/// <param name="Fills">How often each field has a value.</param>
/// <param name="Years">Documents per year of their first date field.</param>
/// <param name="Undated">Documents without that date; null where the collection has no dates.</param>
internal sealed record CollectionStatistics(
    int Documents, long Words, IReadOnlyList<FieldFill> Fills, IReadOnlyList<YearBar> Years, int? Undated)
{
    public static CollectionStatistics Of(IDocumentCollection collection)
    {
        var fields = new DocumentFields(collection);
        var (words, years) = (0L, new List<int>());
        var filled = new int[fields.Own.Count];
        foreach (var document in collection.Documents)
        {
            words += document.Body.WordCount;
            for (var index = 0; index < filled.Length; index++)
            {
                filled[index] += FieldValue.IsEmpty(fields.Own[index].Value(document)) ? 0 : 1;
            }

            if (FieldValue.Year(fields.Date?.Value(document)) is { } year)
            {
                years.Add(year);
            }
        }

        return new CollectionStatistics(
            collection.Count,
            words,
            [.. fields.Own.Select((field, index) => new FieldFill(field, filled[index], collection.Count))],
            YearBars.Of(years),
            fields.Date is null ? null : collection.Count - years.Count);
    }
}
