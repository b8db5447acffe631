using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>The record data: labels, their values, and text whose label was lost.</summary>
internal static class RecordTail
{
    /// <summary>Hands the values of a page on.</summary>
    public static void AddTo(RecordValues values, RecordPage page)
    {
        var onlyRights = IsOnlyRights(page);
        RecordField? field = null;
        RecordField? unlabelled = null;
        var follows = false;
        for (var i = page.Next(page.Cut + 1); i < page.Lines.Count; i = page.Next(i + 1))
        {
            var line = page.Lines[i];
            if (RecordFields.Tail.Announced(line.Text) is { } announced && !values.HasLabel(announced))
            {
                values.Label(announced, line);
                (field, unlabelled, follows) = (announced, null, true);
                continue;
            }

            // Two blank lines part a label from the text below: the label has no value, and the text no label.
            var blanks = page.BlanksAbove(i, page.Cut + 1);
            field = onlyRights || (follows && blanks >= 2) ? null : field;
            unlabelled = field is null && (unlabelled is null || blanks > 0) ? Unlabelled(values, onlyRights) : unlabelled;
            follows = false;
            values.Add(field ?? unlabelled!, line);
        }
    }

    private static RecordField Unlabelled(RecordValues values, bool onlyRights) =>
        onlyRights || values.HasValue(RecordFields.Source) ? RecordFields.Rights : RecordFields.Source;

    // A page that lost its blank lines and these two labels keeps nothing but the rights.
    private static bool IsOnlyRights(RecordPage page)
    {
        var tail = page.Lines.Skip(page.Cut + 1).ToList();
        var text = tail.FindLastIndex(line => !line.IsBlank) + 1;
        return !tail.Take(text).Any(line => line.IsBlank)
            && !tail.Any(line => RecordFields.Tail.Announced(line.Text) is { } field && (field == RecordFields.Source || field == RecordFields.Rights));
    }
}
