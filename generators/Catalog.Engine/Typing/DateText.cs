namespace Catalog.Engine.Typing;

/// <summary>Dates as text.</summary>
internal static class DateText
{
    /// <summary><c>DateOnly</c> for a full date that is written in the one way of its format.</summary>
    public static ScalarType? Infer(string text, bool english) =>
        DateParts.Read(text, english) is not { Day: > 0 } ? null
        : text[0] is >= '0' and <= '9' ? new(ScalarKind.Date, "yyyy-MM-dd")
        : EnglishDate.IsCanonical(text) ? new(ScalarKind.Date, "MMMM d, yyyy")
        : null;

    /// <summary><c>PartialDate</c> for a date of any precision; it keeps its text, so that every format prints back.</summary>
    public static ScalarType? InferPartial(string text, bool english) =>
        DateParts.Read(text, english) is null || IsCode(text) ? null : new(ScalarKind.PartialDate);

    // Four digits that begin with a zero are a code sooner than a year.
    private static bool IsCode(string text) => text.Length == 4 && text[0] == '0';
}
