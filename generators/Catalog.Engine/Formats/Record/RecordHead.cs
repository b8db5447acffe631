using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Formats.Record;

/// <summary>The first lines of a page: date, title and sponsor, none with a label.</summary>
/// <param name="Date">The date, or null of an undated page.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Sponsor">The line that names the sponsor, or null.</param>
/// <param name="End">The index of the line after the head.</param>
/// <param name="Place">Where the head stands.</param>
internal sealed record RecordHead(TextLine? Date, TextLine? Title, TextLine? Sponsor, int End, Place Place)
{
    private const string SponsorWords = "This document was made possible with support from";

    /// <summary>Reads the head of the lines up to <paramref name="end"/>.</summary>
    public static RecordHead Of(RecordPage page, int end)
    {
        var index = page.Start;
        if (index >= end)
        {
            return new(null, null, null, end, Place.Beginning);
        }

        // Without page furniture a line above the date is the summary of another record.
        var second = page.Next(index + 1);
        if (!page.HasFurniture && !IsDate(page, index, end) && IsDate(page, second, end))
        {
            index = second;
        }

        var place = page.Lines[index].Place;
        TextLine? date = null;
        if (IsDate(page, index, end))
        {
            date = page.Lines[index];
            index = page.Next(index + 1);
        }

        if (index >= end)
        {
            return new(date, null, null, end, place);
        }

        var title = page.Lines[index];
        var next = page.Next(index + 1);
        return next < end && page.Lines[next].Text.StartsWith(SponsorWords, StringComparison.Ordinal)
            ? new(date, title, page.Lines[next], next + 1, place)
            : new(date, title, null, index + 1, place);
    }

    /// <summary>Hands the values on.</summary>
    public void AddTo(RecordValues values)
    {
        values.Add(RecordFields.Date, Date);
        values.Add(RecordFields.DocumentType, DocumentType());
        values.Add(RecordFields.Sponsor, Sponsor);
    }

    private static bool IsDate(RecordPage page, int index, int end) => index < end && EnglishDate.IsDateShaped(page.Lines[index].Text);

    // The title's leading word, where a single word stands before the first comma.
    private TextLine? DocumentType()
    {
        var title = Title!.Value;
        var comma = title.Text.IndexOf(',');
        var word = comma > 0 ? title with { Text = title.Text.Substring(0, comma) } : default;
        return comma > 0 && char.IsLetter(word.Text[0]) && !word.Text.Any(char.IsWhiteSpace) ? word : null;
    }
}
