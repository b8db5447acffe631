using System.Text;

namespace Catalog.Documents.Search;

/// <summary>Finds terms in an index.</summary>
internal static class TermTable
{
    /// <summary>The terms that a word of a query matches.</summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static List<TermEntry> Find(SearchIndex index, SearchTerm word)
    {
        var text = Encoding.UTF8.GetBytes(word.Text);
        var found = new List<TermEntry>();
        var cursor = new TermCursor(index, BlockOf(index, text));
        while (cursor.Read())
        {
            if (word.IsPrefix ? cursor.Term.StartsWith(text) : cursor.Term.SequenceEqual(text))
            {
                found.Add(cursor.Entry);
            }
            else if (cursor.Term.SequenceCompareTo(text) > 0)
            {
                break;
            }
        }

        return found;
    }

    // The last block that begins at the term or before it.
    private static int BlockOf(SearchIndex index, ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, index.BlockCount - 1);
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            var cursor = new TermCursor(index, middle);
            if (cursor.Read() && cursor.Term.SequenceCompareTo(text) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
