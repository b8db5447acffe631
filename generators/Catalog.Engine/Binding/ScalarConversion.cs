using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Reads the text of a scalar as a type, be it inferred or declared.</summary>
public static class ScalarConversion
{
    /// <summary>The text that stands for the value, or null where the text does not fit the type.</summary>
    public static string? Read(string text, ScalarKind kind) => kind == ScalarKind.String ? text : ReadTrimmed(text.Trim(), kind);

    /// <summary>What a message says that a type takes.</summary>
    public static string Expected(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "true or false",
        ScalarKind.Int32 => "a whole number from -2147483648 to 2147483647, such as 42",
        ScalarKind.Int64 => "a whole number of at most 64 bits, such as 42",
        ScalarKind.Decimal => "a decimal number, such as 3.14",
        ScalarKind.Double => "a number, such as 3.14 or 6.02e23",
        ScalarKind.Date => "a full date, such as 1945-06-08 or June 8, 1945",
        ScalarKind.PartialDate => "a date, such as 1945-06-08, June 1945 or 1945",
        ScalarKind.DateTimeOffset => "a date and time with an offset, such as 2024-02-29T12:30:00Z",
        ScalarKind.DateTime => "a date and time without an offset, such as 2024-02-29T12:30:00",
        ScalarKind.Time => "a time of day, such as 21:40 or 21:40:59",
        ScalarKind.Guid => "a Guid of 8-4-4-4-12 hex digits",
        ScalarKind.Uri => "an absolute address, such as https://example.org/",
        _ => "text",
    };

    private static string? ReadTrimmed(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => BooleanText.Read(text),
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal or ScalarKind.Double => NumberText.Read(text, kind),
        ScalarKind.Date => DateParts.Read(text, english: true) is { Day: > 0 } ? text : null,
        ScalarKind.PartialDate => DateParts.Read(text, english: true) is null ? null : text,
        ScalarKind.DateTimeOffset => TimestampText.InferOffset(text) is null ? null : text,
        ScalarKind.DateTime => TimestampText.InferLocal(text) is null ? null : text,
        ScalarKind.Time => TimestampText.InferTime(text) is null ? null : text,
        ScalarKind.Guid => GuidText.Read(text),
        ScalarKind.Uri => UriText.IsAbsolute(text) ? text : null,
        _ => text,
    };
}
