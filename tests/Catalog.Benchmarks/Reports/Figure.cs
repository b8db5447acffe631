using System.Globalization;

namespace Catalog.Benchmarks.Reports;

/// <summary>Figures as tables show them.</summary>
internal static class Figure
{
    private const string None = "–";

    public static string Milliseconds(double value) => Of(value, value is < 10 and > -10 ? "0.00" : "0.0");

    public static string Seconds(double milliseconds) => Of(milliseconds / 1000, "0.00");

    public static string Megabytes(double? bytes) => Of(bytes / 1_000_000 ?? double.NaN, "0.0");

    public static string Ratio(double value) => double.IsFinite(value) ? Of(value, value < 10 ? "0.00" : "0") + "×" : None;

    private static string Of(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : None;
}
