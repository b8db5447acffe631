namespace Catalog.Engine.Typing;

/// <summary>A calendar date of year, month or day precision (proleptic Gregorian, years 1 to 9999).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or 0 where it is not known.</param>
/// <param name="Day">The day of the month, or 0 where it is not known.</param>
public readonly record struct DateParts(int Year, int Month, int Day)
{
    /// <summary>Whether there is such a date.</summary>
    public bool Exists =>
        Year is >= 1 and <= 9999
        && (Month == 0 ? Day == 0 : Month is >= 1 and <= 12 && Day >= 0 && Day <= DateTime.DaysInMonth(Year, Month));

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c> (EDTF level 0), or an English date as a record page writes it.</summary>
    public static DateParts? Read(string text, bool english)
    {
        var parts = ReadIso(text) ?? (english ? EnglishDate.Read(text) : null);
        return parts is { Exists: true } ? parts : null;
    }

    /// <summary>The value of some ASCII digits; -1 where other characters stand between them.</summary>
    internal static int Digits(string text, int start, int count)
    {
        var value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static DateParts? ReadIso(string text)
    {
        var isShaped = text.Length is 4 or 7 or 10
            && (text.Length < 7 || text[4] == '-')
            && (text.Length < 10 || text[7] == '-');
        if (!isShaped)
        {
            return null;
        }

        var (year, month, day) = (
            Digits(text, 0, 4),
            text.Length < 7 ? 0 : Digits(text, 5, 2),
            text.Length < 10 ? 0 : Digits(text, 8, 2));
        var hasZero = (text.Length >= 7 && month == 0) || (text.Length == 10 && day == 0);
        return hasZero || year < 0 || month < 0 || day < 0 ? null : new(year, month, day);
    }
}
