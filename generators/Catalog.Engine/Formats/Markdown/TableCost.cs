using Markdig.Helpers;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The size of a table of GitHub's Markdown, whose short rows are filled up with empty cells.</summary>
internal static class TableCost
{
    private const int EmptyCells = 500_000;

    /// <summary>What is wrong with a larger one.</summary>
    public static string Reason { get; } = FormattableString.Invariant($"the rows of a table may lack {EmptyCells} cells; part it");

    /// <summary>Whether a block is no table, or one that may be filled up.</summary>
    public static bool IsReadable(StringSlice slice)
    {
        long lines = 1, widest = 0, pipes = 0, all = 0;
        for (var i = slice.Start; i <= slice.End; i++)
        {
            if (slice.Text[i] == '|')
            {
                all++;
                widest = Math.Max(widest, ++pipes);
            }
            else if (slice.Text[i] == '\n')
            {
                lines++;
                pipes = 0;
            }
        }

        return (lines * widest) - all <= EmptyCells;
    }
}
