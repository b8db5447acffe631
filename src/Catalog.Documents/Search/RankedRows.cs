namespace Catalog.Documents.Search;

/// <summary>What a search found.</summary>
/// <param name="Rows">The rows of the documents, the best first.</param>
/// <param name="Scores">Their scores.</param>
/// <param name="Rarities">How much each clause tells: the fewer documents have it, the more.</param>
internal sealed record RankedRows(int[] Rows, double[] Scores, double[] Rarities)
{
    public static readonly RankedRows None = new([], [], []);

    /// <summary>Sorts by score, and rows alike in score by row.</summary>
    public static RankedRows Sorted(int[] rows, double[] scores, double[] rarities)
    {
        // The bits of positive numbers are in the order of the numbers; turned round, the greatest comes first.
        var keys = Array.ConvertAll(scores, score => ~BitConverter.DoubleToUInt64Bits(score));
        Array.Sort(keys, rows);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            rows.AsSpan(start..end).Sort();
            start = end;
        }

        return new(rows, Array.ConvertAll(keys, key => BitConverter.UInt64BitsToDouble(~key)), rarities);
    }
}
