using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>BM25F: Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, CIKM 2004.</summary>
internal static class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private static ReadOnlySpan<double> Weights => [3, 2, 1];

    /// <summary>The documents that have all clauses of a query, the best first, those alike in the order of the collection.</summary>
    public static RankedRows Of(ISearchSource source, SearchQuery query)
    {
        var clauses = new ClauseMatches[query.Clauses.Count];
        for (var clause = 0; clause < clauses.Length; clause++)
        {
            clauses[clause] = source.Find(query.Clauses[clause]);
            if (clauses[clause].Count == 0)
            {
                return RankedRows.None;
            }
        }

        var rarities = Array.ConvertAll(clauses, clause => InverseFrequency(source.Count, clause.Count));
        var common = CommonRows.Of(clauses);
        return common.Rows.Length == 0 ? RankedRows.None : RankedRows.Sorted(common.Rows, Scores(source, common, clauses, rarities), rarities);
    }

    // One more than the ratio, so that a word which most documents have still counts for a little.
    private static double InverseFrequency(int documents, int containing) =>
        Math.Log(1 + (documents - containing + 0.5) / (containing + 0.5));

    private static double[] Scores(ISearchSource source, CommonRows common, ClauseMatches[] clauses, double[] rarities)
    {
        var count = common.Rows.Length;
        var frequencies = new double[clauses.Length * count];
        var lengths = new int[count];
        for (var zone = SearchZone.Title; zone <= SearchZone.Body; zone++)
        {
            var total = source.Total(zone);
            var mean = (double)total / source.Count;
            var weight = Weights[(int)zone];
            source.ReadLengths(zone, common.Rows, lengths);
            for (var clause = 0; clause < clauses.Length; clause++)
            {
                var (matches, places) = (clauses[clause], common.Places[clause]);
                for (var index = 0; index < count; index++)
                {
                    var occurrences = matches.Of(places[index], (int)zone);
                    if (occurrences > 0)
                    {
                        Damage.ThrowIf(lengths[index] <= 0 || lengths[index] > total);
                        frequencies[clause * count + index] +=
                            weight * occurrences / (1 - LengthWeight + LengthWeight * lengths[index] / mean);
                    }
                }
            }
        }

        var scores = new double[count];
        for (var clause = 0; clause < clauses.Length; clause++)
        {
            for (var index = 0; index < count; index++)
            {
                var frequency = frequencies[clause * count + index];
                scores[index] += rarities[clause] * (frequency / (Saturation + frequency));
            }
        }

        return scores;
    }
}
