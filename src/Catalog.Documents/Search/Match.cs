namespace Catalog.Documents.Search;

/// <summary>A clause of a query in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Clause">Its number.</param>
internal readonly record struct Match(int Start, int End, int Clause)
{
    /// <summary>All clauses of a query in a text, in order.</summary>
    public static List<Match> In(string text, SearchQuery query)
    {
        var (places, words, matches) = (new TermPlaces(query), new List<Range>(), new List<Match>());
        places.Read(text, 0, default, 0, words);
        for (var clause = 0; clause < query.Clauses.Count; clause++)
        {
            var terms = query.Clauses[clause];
            foreach (var place in places.Of(terms))
            {
                var first = WordPlace.Position(place);
                matches.Add(new(words[first].Start.Value, words[first + terms.Length - 1].End.Value, clause));
            }
        }

        matches.Sort(static (left, right) => (left.Start, left.End, left.Clause).CompareTo((right.Start, right.End, right.Clause)));
        return matches;
    }
}
