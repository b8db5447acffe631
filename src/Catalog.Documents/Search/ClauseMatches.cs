using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>The documents that have a clause, in order, and how often.</summary>
internal sealed class ClauseMatches
{
    private int[] _counts;

    /// <summary>Room for a number of documents.</summary>
    public ClauseMatches(int capacity) => (Rows, _counts) = (new int[capacity], new int[capacity * IndexLayout.ZoneCount]);

    /// <summary>The number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>The rows; as many as <see cref="Count"/>.</summary>
    public int[] Rows { get; private set; }

    /// <summary>The clause at its places.</summary>
    public static ClauseMatches At(IReadOnlyList<ulong> places)
    {
        var matches = new ClauseMatches(4);
        foreach (var place in places)
        {
            var row = WordPlace.Row(place);
            if (matches.Count == 0 || matches.Rows[matches.Count - 1] != row)
            {
                matches.Add(row, 0, 0, 0);
            }

            matches._counts[(matches.Count - 1) * IndexLayout.ZoneCount + WordPlace.Zone(place)]++;
        }

        return matches;
    }

    /// <summary>How often the document at an index of <see cref="Rows"/> has it in a zone.</summary>
    public int Of(int index, int zone) => _counts[index * IndexLayout.ZoneCount + zone];

    public void Add(int row, int title, int fields, int body)
    {
        if (Count == Rows.Length)
        {
            (Rows, _counts) = (Grown(Rows), Grown(_counts));
        }

        Rows[Count] = row;
        var at = Count++ * IndexLayout.ZoneCount;
        (_counts[at], _counts[at + 1], _counts[at + 2]) = (title, fields, body);
    }

    private static int[] Grown(int[] array)
    {
        Array.Resize(ref array, array.Length * 2);
        return array;
    }
}
