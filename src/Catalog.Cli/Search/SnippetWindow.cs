namespace Catalog.Cli.Search;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Worth">How rare the words of the query are that it has, each counted once.</param>
/// <param name="Matches">How many words of the query it has, the same one counted again.</param>
internal readonly record struct SnippetWindow(string Text, int Start, int End, double Worth = 0, int Matches = 0)
{
    private const int Width = 240;

    /// <summary>What makes one stretch better than another.</summary>
    public (double, int) Rank => (Worth, Matches);

    public static SnippetWindow Whole(string text) => new(text, 0, text.Length);

    /// <summary>The first stretch with the rarest words, and of these with the most; an empty one where there are none.</summary>
    public static SnippetWindow Densest(string text, SearchQuery query, Ranking ranking)
    {
        var matches = query.In(text).ToList();
        var best = new SnippetWindow(text, 0, 0);
        var last = 0;
        for (var first = 0; first < matches.Count; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < matches.Count && matches[last + 1].Word.End - matches[first].Word.Start <= Width)
            {
                last++;
            }

            var terms = matches[first..(last + 1)].Select(match => match.Term).Distinct().Order();
            var window = new SnippetWindow(
                text, matches[first].Word.Start, matches[last].Word.End, terms.Sum(ranking.Rarity), last - first + 1);
            best = window.Rank.CompareTo(best.Rank) > 0 ? window : best;
        }

        return best;
    }

    /// <summary>The stretch with as many whole words on both sides as there is room for.</summary>
    public SnippetWindow Widened()
    {
        var room = Math.Max(0, Width - (End - Start));
        var start = Math.Max(0, Start - Math.Max(room / 2, room - (Text.Length - End)));
        var end = Math.Min(Text.Length, End + room - (Start - start));
        while (start > 0 && start < Start && !char.IsWhiteSpace(Text[start - 1]))
        {
            start++;
        }

        while (end < Text.Length && end > End && !char.IsWhiteSpace(Text[end]))
        {
            end--;
        }

        return this with { Start = start, End = end };
    }
}
