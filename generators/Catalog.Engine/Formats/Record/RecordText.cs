using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>What stands between the head and the labels: the body, and the summary after it.</summary>
internal sealed record RecordText(IReadOnlyList<TextLine> Paragraphs, IReadOnlyList<TextLine> Summary)
{
    /// <summary>Reads the lines from <paramref name="start"/> to <paramref name="end"/>: the last block is the summary.</summary>
    public static RecordText Of(RecordPage page, int start, int end)
    {
        var last = end - page.BlanksAbove(end, start);
        if (last == start || IsParagraph(page, start, last, end))
        {
            return WithoutSummary(page, start, last);
        }

        var first = last - 1;
        while (first > start && !page.Lines[first - 1].IsBlank)
        {
            first--;
        }

        // A page without blank lines is one block, of which each line is a block of its own.
        if (page.Next(start) == first)
        {
            first = last - 1;
        }

        return new(Content(page, start, first), Content(page, first, last));
    }

    /// <summary>Reads lines that hold no summary.</summary>
    public static RecordText WithoutSummary(RecordPage page, int start, int? end = null) =>
        new(Content(page, start, end ?? page.Lines.Count), []);

    /// <summary>Hands the summary on.</summary>
    public void AddTo(RecordValues values)
    {
        foreach (var line in Summary)
        {
            values.Add(RecordFields.Summary, line);
        }
    }

    // Where a line of a lone U+00A0 stands after each paragraph, none stands after a summary; elsewhere one blank line does, or none.
    private static bool IsParagraph(RecordPage page, int start, int last, int end) =>
        IsPadded(page, start, end) && !HasGap(page, start, last) ? IsPadded(page, last, end) : end - last > 1;

    private static bool IsPadded(RecordPage page, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => page.Padding[i]);

    // Two blank lines in succession: only pages that do not pad have them in their text.
    private static bool HasGap(RecordPage page, int start, int end) =>
        Enumerable.Range(start, end - start).Skip(1).Any(i => IsBare(page, i - 1) && IsBare(page, i));

    private static bool IsBare(RecordPage page, int index) => page.Lines[index].IsBlank && !page.Padding[index];

    private static List<TextLine> Content(RecordPage page, int start, int end) =>
        page.Lines.Skip(start).Take(end - start).Where(line => !line.IsBlank).ToList();
}
