using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Matches">The matches in the whole text, in order.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Worth">How rare the clauses of the query are that it has, each counted once.</param>
/// <param name="Count">How many matches it has.</param>
internal readonly record struct SnippetWindow(string Text, IReadOnlyList<Match> Matches, int Start, int End, double Worth = 0, int Count = 0)
{
    private const int Width = 240;

    /// <summary>What makes one stretch better than another.</summary>
    public (double, int) Rank => (Worth, Count);

    /// <summary>The first stretch with the rarest clauses, and of these with the most; an empty one where there are none.</summary>
    public static SnippetWindow Densest(string text, IReadOnlyList<Match> matches, double[] rarities)
    {
        var best = new SnippetWindow(text, matches, 0, 0);
        var counts = new int[rarities.Length];
        var (next, end, worth) = (0, 0, 0.0);
        for (var first = 0; first < matches.Count; first++)
        {
            while (next < matches.Count && (next == first || matches[next].End - matches[first].Start <= Width))
            {
                worth = counts[matches[next].Clause]++ == 0 ? Sum(counts, rarities) : worth;
                end = Math.Max(end, matches[next++].End);
            }

            var window = new SnippetWindow(text, matches, matches[first].Start, end, worth, next - first);
            best = window.Rank.CompareTo(best.Rank) > 0 ? window : best;
            worth = --counts[matches[first].Clause] == 0 ? Sum(counts, rarities) : worth;
        }

        return best;
    }

    /// <summary>The stretch with as many whole words on both sides as there is room for.</summary>
    public SnippetWindow Widened()
    {
        var room = Math.Max(0, Width - (End - Start));
        var start = Math.Max(0, Start - Math.Max(room / 2, room - (Text.Length - End)));
        var end = Math.Min(Text.Length, End + room - (Start - start));
        return this with { Start = AfterBlank(start), End = BeforeBlank(end) };
    }

    /// <summary>The stretch as text.</summary>
    public HighlightedText Highlighted() => Snippet.Highlighted(Text, Start, End, Matches);

    // Where there is no blank on the way, a word is cut: many scripts have none.
    private int AfterBlank(int start)
    {
        for (var at = start; at <= Start; at++)
        {
            if (at == 0 || char.IsWhiteSpace(Text[at - 1]))
            {
                return at;
            }
        }

        while (start < Start && !IsFirst(start))
        {
            start++;
        }

        return start;
    }

    private int BeforeBlank(int end)
    {
        for (var at = end; at >= End; at--)
        {
            if (at == Text.Length || char.IsWhiteSpace(Text[at]))
            {
                return at;
            }
        }

        while (end > End && !IsFirst(end))
        {
            end--;
        }

        return end;
    }

    // Whether no mark or half of a surrogate pair stands here, which belong to what is before them.
    private bool IsFirst(int at) =>
        !char.IsLowSurrogate(Text[at]) && WordTable.KindOf(WordTable.EntryOf(Text[at])) is not (CharacterKind.Mark or CharacterKind.Ignored);

    // Added up anew in one order, so that it is the same for the same clauses.
    private static double Sum(int[] counts, double[] rarities)
    {
        var sum = 0.0;
        for (var clause = 0; clause < counts.Length; clause++)
        {
            sum += counts[clause] > 0 ? rarities[clause] : 0;
        }

        return sum;
    }
}
