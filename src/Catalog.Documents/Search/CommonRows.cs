namespace Catalog.Documents.Search;

/// <summary>The documents that have all of some clauses.</summary>
/// <param name="Rows">Their rows, in order.</param>
/// <param name="Places">For each clause the indices of these rows among its own.</param>
internal readonly record struct CommonRows(int[] Rows, int[][] Places)
{
    public static CommonRows Of(ClauseMatches[] clauses)
    {
        var size = clauses.Length == 0 ? 0 : clauses.Min(clause => clause.Count);
        var rows = new int[size];
        var places = Array.ConvertAll(clauses, _ => new int[size]);
        var (count, row) = (0, 0);
        for (var next = new int[clauses.Length]; count < size && Advance(clauses, next, ref row); row++)
        {
            rows[count] = row;
            for (var clause = 0; clause < clauses.Length; clause++)
            {
                places[clause][count] = next[clause];
            }

            count++;
        }

        Array.Resize(ref rows, count);
        return new(rows, places);
    }

    // Goes to the first row, from one on, that all have.
    private static bool Advance(ClauseMatches[] clauses, int[] next, ref int row)
    {
        for (var alike = 0; alike < clauses.Length;)
        {
            alike = 0;
            for (var clause = 0; clause < clauses.Length; clause++)
            {
                var (rows, at, count) = (clauses[clause].Rows, next[clause], clauses[clause].Count);
                while (at < count && rows[at] < row)
                {
                    at++;
                }

                next[clause] = at;
                if (at == count)
                {
                    return false;
                }

                alike = rows[at] == row ? alike + 1 : 0;
                row = rows[at];
            }
        }

        return true;
    }
}
