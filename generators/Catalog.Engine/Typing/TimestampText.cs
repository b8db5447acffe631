using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalog.Engine.Typing;

/// <summary>Times of day, and dates with a time, as ISO 8601 and RFC 3339 write them.</summary>
internal static class TimestampText
{
    private const int MaximalLength = 33;

    // The offset -00:00 says that the offset is unknown (RFC 3339, 4.3), which no DateTimeOffset holds.
    private static readonly Regex Shape = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?<separator>[T ])[0-9]{2}:[0-9]{2}(?<seconds>:[0-9]{2}(?:\.(?<fraction>[0-9]{1,7}))?)?(?<offset>Z|(?!-00:00)[+-][0-9]{2}:[0-9]{2})?\z",
        RegexOptions.CultureInvariant);

    /// <summary><c>DateTimeOffset</c> for a time with <c>Z</c> or an offset.</summary>
    public static ScalarType? InferOffset(string text) =>
        Format(text, hasOffset: true) is { } format
        && DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? new(ScalarKind.DateTimeOffset, format)
            : null;

    /// <summary><c>DateTime</c> for a time without an offset.</summary>
    public static ScalarType? InferLocal(string text) =>
        Format(text, hasOffset: false) is { } format
        && DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new(ScalarKind.DateTime, format)
            : null;

    /// <summary><c>TimeOnly</c> for <c>HH:mm</c> and <c>HH:mm:ss</c>.</summary>
    public static ScalarType? InferTime(string text)
    {
        var isShaped = text.Length is 5 or 8 && text[2] == ':' && (text.Length == 5 || text[5] == ':');
        return isShaped
            && DateParts.Digits(text, 0, 2) is >= 0 and < 24
            && DateParts.Digits(text, 3, 2) is >= 0 and < 60
            && (text.Length == 5 || DateParts.Digits(text, 6, 2) is >= 0 and < 60)
                ? new(ScalarKind.Time, text.Length == 5 ? "HH:mm" : "HH:mm:ss")
                : null;
    }

    private static string? Format(string text, bool hasOffset)
    {
        var match = text.Length <= MaximalLength ? Shape.Match(text) : Match.Empty;
        if (!match.Success || match.Groups["offset"].Success != hasOffset)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Length;
        return "yyyy-MM-dd'" + match.Groups["separator"].Value + "'HH:mm"
            + (match.Groups["seconds"].Success ? ":ss" : "")
            + (fraction > 0 ? "." + new string('f', fraction) : "")
            + (!hasOffset ? "" : match.Groups["offset"].Value == "Z" ? "'Z'" : "zzz");
    }
}
