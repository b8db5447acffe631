using System.Globalization;

namespace Catalog.Engine.Rules;

/// <summary>Compares numbers by their invariant text.</summary>
internal static class NumberOrder
{
    /// <summary>Below 0, 0 or above 0; exactly where both are decimals; null where one is no number.</summary>
    public static int? Compare(string a, string b) =>
        Decimal(a) is { } left && Decimal(b) is { } right ? left.CompareTo(right)
        : Double(a) is { } x && Double(b) is { } y ? x.CompareTo(y)
        : null;

    // Of an exponent a decimal may keep no more than a zero.
    private static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && (text.IndexOf('E') < 0 || (double)value == Double(text))
            ? value
            : null;

    private static double? Double(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
