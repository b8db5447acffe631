using System.Globalization;
using System.Text;

namespace Catalog.Documents.Packing;

/// <summary>Reads trimmed texts as the engine's <c>ScalarConversion</c> does; <see langword="null"/> where they do not fit.</summary>
internal static class ScalarText
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = Whole | NumberStyles.AllowDecimalPoint;
    private const NumberStyles Exponent = Fraction | NumberStyles.AllowExponent;
    private const int GuidLength = 36;

    public static bool? Boolean(ReadOnlySpan<char> text) =>
        Ascii.EqualsIgnoreCase(text, "true") ? true : Ascii.EqualsIgnoreCase(text, "false") ? false : null;

    public static int? Int32(ReadOnlySpan<char> text) =>
        IsWritten(text) && int.TryParse(text, Whole, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static long? Int64(ReadOnlySpan<char> text) =>
        IsWritten(text) && long.TryParse(text, Whole, CultureInfo.InvariantCulture, out var value) ? value : null;

    // A fraction of more digits than a decimal holds would be rounded in silence. No literal is a negative zero.
    public static decimal? Decimal(ReadOnlySpan<char> text) =>
        IsWritten(text)
        && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var value)
        && value.Scale == (text.IndexOf('.') is >= 0 and var point ? text.Length - point - 1 : 0)
            ? value == 0 ? decimal.Abs(value) : value
            : null;

    public static double? Double(ReadOnlySpan<char> text) =>
        IsWritten(text) && double.TryParse(text, Exponent, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    // The framework's parser takes a sign or 0x for digits.
    public static Guid? Guid(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit(text[i]))
            {
                return null;
            }
        }

        return text.Length == GuidLength ? System.Guid.ParseExact(text, "D") : null;
    }

    public static Uri? Uri(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return null;
            }
        }

        return text.IndexOf(':') > 0 && System.Uri.TryCreate(text.ToString(), UriKind.Absolute, out var address) ? address : null;
    }

    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '-' && !char.IsWhiteSpace(c))
            {
                bare.Append(c);
            }
        }

        return bare.ToString().ToUpperInvariant();
    }

    // The framework's parsers overlook a NUL at the end.
    private static bool IsWritten(ReadOnlySpan<char> text) => !text.Contains('\0');
}
