using System.Text.RegularExpressions;

namespace Catalog.Benchmarks.Access;

/// <summary>Words by how many documents have them.</summary>
/// <param name="Most">In most documents.</param>
/// <param name="Some">In about one of eight.</param>
/// <param name="Few">In about one of a hundred.</param>
internal sealed partial record Words(string Most, string Some, string Few)
{
    private const int LeastLength = 4;

    /// <summary>The words of texts; of those alike in number the first in order.</summary>
    public static Words Of(IReadOnlyList<string> texts)
    {
        var counts = texts
            .SelectMany(text => Word().Matches(text).Select(match => match.Value).Where(word => word.Length >= LeastLength).Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        return new(Nearest(0.7), Nearest(0.125), Nearest(0.01));

        string Nearest(double share) => counts.MinBy(pair => Math.Abs(pair.Value - share * texts.Count)).Key;
    }

    [GeneratedRegex(@"\b[a-z]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
