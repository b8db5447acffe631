using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Catalog.Documents;

public readonly partial struct PartialDate : ISpanFormattable, ISpanParsable<PartialDate>
{
    /// <summary>The date as <c>1945</c>, <c>1945-06</c> or <c>1945-06-08</c>: level 0 of the Extended Date/Time Format,
    /// ISO 8601-2:2019, https://www.loc.gov/standards/datetime/.</summary>
    public string Edtf => Earliest.ToString(Pattern(Precision), CultureInfo.InvariantCulture);

    /// <summary>Reads a date in its <see cref="Edtf"/> form, strictly: ASCII digits, no blanks, no other form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no such date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, out var result)
        ? result
        : throw new FormatException($"'{s}' is no date; expected yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <summary>Reads a date in its <see cref="Edtf"/> form, strictly: ASCII digits, no blanks, no other form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date; the default value where <paramref name="s"/> is none.</param>
    /// <returns>Whether <paramref name="s"/> is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result)
    {
        result = default;
        DatePrecision? precision = s.Length switch
        {
            4 => DatePrecision.Year,
            7 => DatePrecision.Month,
            10 => DatePrecision.Day,
            _ => null,
        };
        if (precision is not { } known
            || !DateOnly.TryParseExact(s, Pattern(known), CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        result = new PartialDate(date.Year, date.Month, date.Day, known, text: null);
        return true;
    }

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    /// <summary>The <see cref="Edtf"/> form.</summary>
    public override string ToString() => Edtf;

    /// <summary>The <see cref="Edtf"/> form.</summary>
    /// <param name="format"><c>G</c>, <c>O</c> or <c>o</c> as for a <see cref="DateOnly"/>, empty or <see langword="null"/>; all write <see cref="Edtf"/>.</param>
    /// <param name="formatProvider">Not used: the form is the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        ThrowIfUnknown(format);
        return Edtf;
    }

    /// <summary>Writes the <see cref="Edtf"/> form.</summary>
    /// <param name="destination">Where to write it, at most 10 characters.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <param name="format"><c>G</c>, <c>O</c>, <c>o</c> or empty.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ThrowIfUnknown(format);
        return Earliest.TryFormat(destination, out charsWritten, Pattern(Precision), CultureInfo.InvariantCulture);
    }

    private static string Pattern(DatePrecision precision) => precision switch
    {
        DatePrecision.Year => "yyyy",
        DatePrecision.Month => "yyyy-MM",
        _ => "yyyy-MM-dd",
    };

    private static void ThrowIfUnknown(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "O" or "o"))
        {
            throw new FormatException($"'{format}' is no format of a partial date; expected 'G' or 'O'.");
        }
    }
}
