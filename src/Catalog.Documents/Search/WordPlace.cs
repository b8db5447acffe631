using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>Where a word stands in a collection, as one number: row, zone, and place in the zone, so that places in order are numbers in
/// order, and the next word of a text is the next number.</summary>
internal static class WordPlace
{
    private const int ZoneShift = 31;
    private const int RowShift = 33;

    public static ulong Of(int row, SearchZone zone, int position) => ((ulong)row << RowShift) | ((ulong)zone << ZoneShift) | (uint)position;

    public static int Row(ulong place) => (int)(place >> RowShift);

    public static int Zone(ulong place) => (int)(place >> ZoneShift) & 3;

    public static int Position(ulong place) => (int)(place & int.MaxValue);

    /// <summary>Where words stand one behind the other: the places of the first ones.</summary>
    /// <param name="words">The places of each word, in order.</param>
    public static IReadOnlyList<ulong> OfPhrase(IReadOnlyList<IReadOnlyList<ulong>> words)
    {
        var found = words[0];
        for (var distance = 1; distance < words.Count; distance++)
        {
            found = Followed(found, words[distance], (ulong)distance);
        }

        return found;
    }

    private static List<ulong> Followed(IReadOnlyList<ulong> places, IReadOnlyList<ulong> others, ulong distance)
    {
        var found = new List<ulong>();
        var other = 0;
        foreach (var place in places)
        {
            while (other < others.Count && others[other] < place + distance)
            {
                other++;
            }

            if (other < others.Count && others[other] == place + distance)
            {
                found.Add(place);
            }
        }

        return found;
    }
}
