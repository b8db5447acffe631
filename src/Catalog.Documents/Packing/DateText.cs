namespace Catalog.Documents.Packing;

/// <summary>Reads trimmed texts as dates, as the engine's <c>DateParts</c> does: <c>1945-06-08</c>, <c>June 8, 1945</c>, or less of it.</summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static DateOnly? Date(ReadOnlySpan<char> text) =>
        TryRead(text, out var year, out var month, out var day) && day > 0 ? new(year, month, day) : null;

    // A date that is written in its EDTF form needs no other text.
    public static PartialDate? PartialDate(ReadOnlySpan<char> text)
    {
        if (!TryRead(text, out var year, out var month, out var day))
        {
            return null;
        }

        var own = char.IsAsciiDigit(text[0]) ? null : text.ToString();
        return day > 0 ? new(year, month, day, own) : month > 0 ? new(year, month, own) : new(year, own);
    }

    /// <summary>The value of some ASCII digits; -1 where other characters stand among them.</summary>
    public static int Digits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = value * 10 + (c - '0');
        }

        return value;
    }

    /// <summary>The parts of <c>yyyy-MM-dd</c>, where there is such a day.</summary>
    public static DateOnly? Day(ReadOnlySpan<char> text) =>
        text.Length == 10 && TryReadIso(text, out var year, out var month, out var day) && Exists(year, month, day) ? new(year, month, day) : null;

    private static bool TryRead(ReadOnlySpan<char> text, out int year, out int month, out int day) =>
        (TryReadIso(text, out year, out month, out day) || TryReadEnglish(text, out year, out month, out day)) && Exists(year, month, day);

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month <= 12 && (month == 0 || day <= DateTime.DaysInMonth(year, month));

    // What is missing is 0; what is written as 0 does not exist.
    private static bool TryReadIso(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return text.Length is 4 or 7 or 10
            && (year = Digits(text[..4])) >= 0
            && (text.Length == 4 || (text[4] == '-' && (month = Digits(text[5..7])) > 0))
            && (text.Length < 10 || (text[7] == '-' && (day = Digits(text[8..])) > 0));
    }

    private static bool TryReadEnglish(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (text.IndexOf(' ') is var space && (space < 0 || (month = MonthOf(text[..space])) == 0))
        {
            return false;
        }

        text = text[(space + 1)..];
        if (text.IndexOf(',') is >= 0 and var comma)
        {
            if (comma is not (1 or 2) || (day = Digits(text[..comma])) <= 0 || !text[(comma + 1)..].StartsWith(' '))
            {
                return false;
            }

            text = text[(comma + 2)..];
        }

        return text.Length == 4 && (year = Digits(text)) >= 0;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.SequenceEqual(Months[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
