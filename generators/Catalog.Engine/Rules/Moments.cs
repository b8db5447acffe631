using System.Globalization;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>Puts dates and times on a line.</summary>
internal static class Moments
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The first and the last moment that a text can mean; null where it is of another type.</summary>
    public static (long First, long Last)? Of(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Date or ScalarKind.PartialDate => DateParts.Read(text, english: true) is { } parts ? Days(parts) : null,
        ScalarKind.DateTime => DateTime.TryParse(text, Invariant, DateTimeStyles.None, out var time) ? (time.Ticks, time.Ticks) : null,
        ScalarKind.DateTimeOffset => DateTimeOffset.TryParse(text, Invariant, DateTimeStyles.AssumeUniversal, out var instant)
            ? (instant.UtcTicks, instant.UtcTicks)
            : null,
        ScalarKind.Time => TimeSpan.TryParse(text, Invariant, out var time) ? (time.Ticks, time.Ticks) : null,
        _ => null,
    };

    private static (long First, long Last) Days(DateParts parts)
    {
        var (first, last) = (parts.Month == 0 ? 1 : parts.Month, parts.Month == 0 ? 12 : parts.Month);
        return (
            new DateTime(parts.Year, first, parts.Day == 0 ? 1 : parts.Day).Ticks,
            new DateTime(parts.Year, last, parts.Day == 0 ? DateTime.DaysInMonth(parts.Year, last) : parts.Day).Ticks);
    }
}
