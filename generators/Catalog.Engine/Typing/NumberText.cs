using System.Globalization;

namespace Catalog.Engine.Typing;

/// <summary>Numbers as text, always invariant.</summary>
internal static class NumberText
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = Whole | NumberStyles.AllowDecimalPoint;
    private const NumberStyles Exponent = Fraction | NumberStyles.AllowExponent;

    /// <summary><c>int</c> for <c>0</c> and <c>-?[1-9]\d*</c> that fit.</summary>
    public static ScalarType? InferInt32(string text) =>
        IsWhole(text) && int.TryParse(text, Whole, CultureInfo.InvariantCulture, out _) ? new(ScalarKind.Int32) : null;

    /// <summary><c>long</c>, by the same rule.</summary>
    public static ScalarType? InferInt64(string text) =>
        IsWhole(text) && long.TryParse(text, Whole, CultureInfo.InvariantCulture, out _) ? new(ScalarKind.Int64) : null;

    /// <summary><c>decimal</c> for whole numbers and fractions whose scale prints back.</summary>
    public static ScalarType? InferDecimal(string text) =>
        text.Length <= 31
        && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == text
            ? new(ScalarKind.Decimal)
            : null;

    /// <summary>The canonical text of a number where its type is declared: a sign and leading zeros do no harm then.</summary>
    public static string? Read(string text, ScalarKind kind)
    {
        var invariant = CultureInfo.InvariantCulture;

        // The framework's parsers overlook a NUL at the end.
        return text.IndexOf('\0') >= 0 ? null : kind switch
        {
            ScalarKind.Int32 => int.TryParse(text, Whole, invariant, out var value) ? value.ToString(invariant) : null,
            ScalarKind.Int64 => long.TryParse(text, Whole, invariant, out var value) ? value.ToString(invariant) : null,
            ScalarKind.Decimal => decimal.TryParse(text, Fraction, invariant, out var value) ? Exact(value.ToString(invariant), text) : null,
            _ => double.TryParse(text, Exponent, invariant, out var value) && IsFinite(value) ? value.ToString("R", invariant) : null,
        };
    }

    // A fraction of more digits than a decimal holds is rounded in silence.
    private static string? Exact(string printed, string text) => FractionDigits(printed) == FractionDigits(text) ? printed : null;

    private static int FractionDigits(string text) => text.IndexOf('.') is var point && point < 0 ? 0 : text.Length - point - 1;

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static bool IsWhole(string text)
    {
        var digits = text.Length > 1 && text[0] == '-' ? 1 : 0;
        return text == "0" || (text.Length is > 0 and <= 20 && text[digits] is >= '1' and <= '9' && text.Skip(digits).All(c => c is >= '0' and <= '9'));
    }
}
