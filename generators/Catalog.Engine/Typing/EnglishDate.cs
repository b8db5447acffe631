using System.Text.RegularExpressions;

namespace Catalog.Engine.Typing;

/// <summary>Dates as record pages write them: <c>June 8, 1945</c>, <c>June 1945</c>, <c>1945</c>.</summary>
public static class EnglishDate
{
    private const string Names = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly string[] Months = Names.Split('|');
    private static readonly Regex Shape = new(
        $@"^(?:(?<month>{Names}) (?:(?<day>[0-9]{{1,2}}), )?)?(?<year>[0-9]{{4}})\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a line is written as a date, be there such a day or not.</summary>
    public static bool IsDateShaped(string line) => line.Length <= 18 && Shape.IsMatch(line);

    /// <summary>Whether a full date is written without a leading zero, so that the format <c>MMMM d, yyyy</c> prints it back.</summary>
    public static bool IsCanonical(string text) => !text.Contains(" 0");

    /// <summary>The parts of such a date, or null.</summary>
    public static DateParts? Read(string text)
    {
        var match = text.Length <= 18 ? Shape.Match(text) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var (month, day, year) = (match.Groups["month"], match.Groups["day"], match.Groups["year"]);
        var parts = new DateParts(
            DateParts.Digits(year.Value, 0, 4),
            month.Success ? Array.IndexOf(Months, month.Value) + 1 : 0,
            day.Success ? DateParts.Digits(day.Value, 0, day.Length) : 0);
        return day.Success && parts.Day == 0 ? null : parts;
    }
}
