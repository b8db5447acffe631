namespace Catalog.Engine.Problems;

/// <summary>Finds what was probably meant.</summary>
public static class NearMiss
{
    /// <summary>The candidate nearest to a text, or null where none is near; case does not count.</summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        var limit = Limit(text);
        return Nearest(
            candidates.Where(candidate => Math.Abs(candidate.Length - text.Length) <= limit).Select(candidate => (candidate, candidate.ToUpperInvariant())),
            text.ToUpperInvariant(),
            limit);
    }

    /// <summary>How many slips are as near as to be meant.</summary>
    internal static int Limit(string text) => Math.Max(1, text.Length / 3);

    /// <summary>The nearest of some names, of about the same length, that is within the limit, or null.</summary>
    internal static string? Nearest(IEnumerable<(string Name, string Upper)> candidates, string upper, int limit) => candidates
        .Select(candidate => (candidate.Name, Distance: Distance(upper, candidate.Upper, limit)))
        .Where(pair => pair.Distance <= limit)
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => pair.Name)
        .FirstOrDefault();

    // Optimal string alignment: insertions, deletions, substitutions and swapped neighbours (Damerau 1964).
    private static int Distance(string a, string b, int limit)
    {
        var rows = new int[3][];
        rows[0] = new int[b.Length + 1];
        rows[1] = Enumerable.Range(0, b.Length + 1).ToArray();
        rows[2] = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            var (before, previous, current) = (rows[0], rows[1], rows[2]);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            // Each row is made of the two before it: where both are beyond the limit, so is the rest.
            if (previous.Min() > limit && current.Min() > limit)
            {
                return int.MaxValue;
            }

            rows = [previous, current, before];
        }

        return rows[1][b.Length];
    }
}
