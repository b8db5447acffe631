namespace Catalog.Documents.Packing;

/// <summary>Reads trimmed texts as times of day, and as dates with a time, as the engine's <c>TimestampText</c> does.</summary>
internal static class TimestampText
{
    private const int DateLength = 10;
    private const int MinutesLength = 5;
    private const int SecondsLength = 8;
    private const int MaximalFraction = 7;
    private const int MaximalOffset = 14 * 60;

    public static TimeOnly? Time(ReadOnlySpan<char> text) => Clock(text) is { } time && ClockLength(text) == text.Length ? time : null;

    public static DateTime? Local(ReadOnlySpan<char> text) => Moment(text, out var rest) is { } moment && rest.IsEmpty ? moment : null;

    public static DateTimeOffset? Offset(ReadOnlySpan<char> text)
    {
        if (Moment(text, out var rest) is not { } moment || Minutes(rest) is not { } minutes)
        {
            return null;
        }

        // The same moment in UTC must lie in the years 1 to 9999, too.
        var universal = moment.Ticks - minutes * TimeSpan.TicksPerMinute;
        return universal >= 0 && universal <= DateTime.MaxValue.Ticks ? new(moment, TimeSpan.FromMinutes(minutes)) : null;
    }

    private static DateTime? Moment(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (text.Length <= DateLength
            || text[DateLength] is not ('T' or ' ')
            || DateText.Day(text[..DateLength]) is not { } day
            || Clock(text[(DateLength + 1)..]) is not { } time)
        {
            return null;
        }

        text = text[(DateLength + 1)..];
        var length = ClockLength(text);
        rest = text[length..];
        return Fraction(length == SecondsLength, ref rest) is { } ticks ? day.ToDateTime(time).AddTicks(ticks) : null;
    }

    // HH:mm or HH:mm:ss, whatever follows.
    private static TimeOnly? Clock(ReadOnlySpan<char> text)
    {
        if (text.Length < MinutesLength || text[2] != ':')
        {
            return null;
        }

        var (hour, minute) = (DateText.Digits(text[..2]), DateText.Digits(text[3..5]));
        var second = ClockLength(text) == SecondsLength ? DateText.Digits(text[6..8]) : 0;
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 ? new(hour, minute, second) : null;
    }

    private static int ClockLength(ReadOnlySpan<char> text) =>
        text.Length >= SecondsLength && text[MinutesLength] == ':' ? SecondsLength : MinutesLength;

    // In ticks; 0 where there is none.
    private static long? Fraction(bool hasSeconds, ref ReadOnlySpan<char> rest)
    {
        if (!hasSeconds || !rest.StartsWith('.'))
        {
            return 0;
        }

        var length = rest[1..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length - 1;
        if (length is 0 or > MaximalFraction)
        {
            return null;
        }

        var ticks = DateText.Digits(rest.Slice(1, length));
        rest = rest[(length + 1)..];
        for (; length < MaximalFraction; length++)
        {
            ticks *= 10;
        }

        return ticks;
    }

    // The offset -00:00 says that the offset is unknown (RFC 3339, 4.3), which no DateTimeOffset holds.
    private static int? Minutes(ReadOnlySpan<char> text)
    {
        if (text is "Z")
        {
            return 0;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':' || text is "-00:00")
        {
            return null;
        }

        var (hours, minutes) = (DateText.Digits(text[1..3]), DateText.Digits(text[4..]));
        return hours >= 0 && minutes is >= 0 and < 60 && hours * 60 + minutes <= MaximalOffset
            ? (hours * 60 + minutes) * (text[0] == '-' ? -1 : 1)
            : null;
    }
}
