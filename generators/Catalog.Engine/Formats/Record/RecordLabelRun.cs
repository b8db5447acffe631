using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>The labels directly before the record data, alone or with their values on the lines right below.</summary>
/// <param name="Page">The page.</param>
/// <param name="Start">The index of the first line of the run.</param>
internal sealed record RecordLabelRun(RecordPage Page, int Start)
{
    /// <summary>Walks upwards from the record data, block by block, as long as a block begins with a label.</summary>
    public static RecordLabelRun Of(RecordPage page)
    {
        var start = page.Cut;
        if (!page.HasCut)
        {
            return new(page, start);
        }

        var isDense = !page.Lines.Take(page.Cut).Skip(page.Start).Any(line => line.IsBlank);
        for (var end = start; ; end = start)
        {
            var last = end - page.BlanksAbove(end, page.Start);
            var first = last - 1;
            while (!isDense && first > page.Start && !page.Lines[first - 1].IsBlank)
            {
                first--;
            }

            if (first < page.Start || RecordFields.Run.Announced(page.Lines[first].Text) is null)
            {
                return new(page, start);
            }

            start = first;
        }
    }

    /// <summary>Hands the values on.</summary>
    public void AddTo(RecordValues values)
    {
        RecordField? field = null;
        for (var i = Start; i < Page.Cut; i++)
        {
            var line = Page.Lines[i];
            if (RecordFields.Run.Announced(line.Text) is { } announced)
            {
                field = announced;
                values.Label(field, line);
            }
            else if (!line.IsBlank)
            {
                values.Add(field!, line);
            }
        }
    }
}
