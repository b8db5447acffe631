using System.Diagnostics;

namespace Catalog.Documents;

/// <summary>A calendar date of which the year, the month or the day is known, and nothing finer is pretended.</summary>
/// <remarks>Years 1 to 9999 of the proleptic Gregorian calendar, as <see cref="DateOnly"/>. The default value is the year 1.</remarks>
[DebuggerDisplay("{Edtf,nq} ({Text,nq})")]
public readonly partial struct PartialDate
{
    private readonly string? _text;

    /// <summary>A year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="text">The date as the document wrote it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year, string? text = null)
        : this(year, 1, 1, DatePrecision.Year, text) { }

    /// <summary>A month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="text">The date as the document wrote it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month, string? text = null)
        : this(year, month, 1, DatePrecision.Month, text) { }

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of the month.</param>
    /// <param name="text">The date as the document wrote it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day, string? text = null)
        : this(year, month, day, DatePrecision.Day, text) { }

    private PartialDate(int year, int month, int day, DatePrecision precision, string? text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
        (Earliest, Precision, _text) = (new DateOnly(year, month, day), precision, text);
    }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day the date can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day the date can mean.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Year => new(Year, 12, 31),
        DatePrecision.Month => new(Year, Earliest.Month, DateTime.DaysInMonth(Year, Earliest.Month)),
        _ => Earliest,
    };

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Earliest.Year;

    /// <summary>The month, 1 to 12; <see langword="null"/> where it is not known.</summary>
    public int? Month => Precision >= DatePrecision.Month ? Earliest.Month : null;

    /// <summary>The day of the month, from 1; <see langword="null"/> where it is not known.</summary>
    public int? Day => Precision >= DatePrecision.Day ? Earliest.Day : null;

    /// <summary>The date as the document wrote it, such as <c>June 1945</c>; the <see cref="Edtf"/> form where no document did.</summary>
    public string Text => _text ?? Edtf;

    /// <summary>A day as a date of day precision.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The day, where it is known.</summary>
    /// <param name="date">The day; the default value where it is not known.</param>
    /// <returns>Whether the day is known.</returns>
    public bool TryGetDate(out DateOnly date)
    {
        date = Precision == DatePrecision.Day ? Earliest : default;
        return Precision == DatePrecision.Day;
    }
}
