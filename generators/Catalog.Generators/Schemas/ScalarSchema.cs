using Catalog.Engine.Typing;

namespace Catalog.Generators.Schemas;

/// <summary>What a scalar is in YAML and JSON.</summary>
internal static class ScalarSchema
{
    private const string Day = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Moment = Day + @"[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?";

    /// <summary>Any scalar: text need not be quoted, and a number is text where a property is one.</summary>
    public static ValueSchema Text { get; } = new() { Types = ["string", "number", "boolean"] };

    /// <summary>The subschema of a type.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="format">The one .NET format in which documents write its values, or null.</param>
    /// <param name="isSeen">Whether documents have values.</param>
    public static ValueSchema Of(ScalarKind kind, string? format, bool isSeen) => kind switch
    {
        ScalarKind.String => Text,
        ScalarKind.Boolean => Of("boolean"),
        ScalarKind.Int32 or ScalarKind.Int64 => Of("integer"),
        ScalarKind.Decimal or ScalarKind.Double => Of("number"),
        ScalarKind.PartialDate => Of("string", "integer"),
        ScalarKind.Date when format is null or "yyyy-MM-dd" => Of("string", ("format", "date")),
        ScalarKind.DateTimeOffset when IsOfRfc3339(format, isSeen) => Of("string", ("format", "date-time")),
        ScalarKind.DateTimeOffset => Of("string", ("pattern", Moment + "(Z|[+-][0-9]{2}:[0-9]{2})$")),
        ScalarKind.DateTime => Of("string", ("pattern", Moment + "$")),
        ScalarKind.Time => Of("string", ("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$")),
        ScalarKind.Guid => Of("string", ("format", "uuid")),
        ScalarKind.Uri => Of("string", ("format", "uri")),
        _ => Of("string"),
    };

    // The format of the standard asks for a T and for seconds; a time of day or of no zone it does not know.
    private static bool IsOfRfc3339(string? format, bool isSeen) =>
        format is null ? !isSeen : format.StartsWith("yyyy-MM-dd'T'HH:mm:ss", StringComparison.Ordinal);

    private static ValueSchema Of(params string[] types) => new() { Types = types };

    private static ValueSchema Of(string type, (string Name, string Value) keyword) =>
        new() { Types = [type], Keywords = [(keyword.Name, Json.Text(keyword.Value))] };
}
