using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Where the words of a query stand in texts.</summary>
internal sealed class TermPlaces(SearchQuery query)
{
    private readonly TermMatcher _matcher = new(query.Terms);
    private readonly List<ulong>[] _places = [.. query.Terms.Select(_ => new List<ulong>())];
    private readonly List<int> _matches = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">The row of its document.</param>
    /// <param name="zone">Its zone.</param>
    /// <param name="position">The place of its first word in the zone.</param>
    /// <param name="words">Where its words stand, to be added to.</param>
    /// <returns>The number of its words.</returns>
    public int Read(string text, int row, SearchZone zone, int position, List<Range>? words = null)
    {
        var first = position;
        for (var reader = new WordReader(text); reader.Read(); position++)
        {
            words?.Add(reader.Start..reader.End);
            _matcher.Match(reader.Folded.AsSpan(0, reader.Length), _matches);
            foreach (var term in _matches)
            {
                _places[term].Add(WordPlace.Of(row, zone, position));
            }

            _matches.Clear();
        }

        return position - first;
    }

    /// <summary>Where a clause begins, in order.</summary>
    public IReadOnlyList<ulong> Of(int[] clause) => WordPlace.OfPhrase(Array.ConvertAll(clause, term => _places[term]));
}
