using System.Collections;
using System.Globalization;

namespace Catalog.Cli.Fields;

/// <summary>Reads values whose type is known only when the app runs.</summary>
internal static class FieldValue
{
    private static readonly Field Unformatted = new("Value", "Value", typeof(object), isNullable: true);

    /// <summary>The elements of a list, the entries of a map, or the value itself; none where it is empty.</summary>
    public static IEnumerable<object> Elements(object? value) => value switch
    {
        null or "" => [],
        string text => [text],
        IDictionary map => Entries(map),
        IEnumerable list => list.Cast<object?>().OfType<object>(),
        _ => [value],
    };

    public static bool IsEmpty(object? value) => !Elements(value).Any();

    /// <summary>A date in its Extended Date/Time Format; null where the value is none.</summary>
    public static string? Date(object? value) => value switch
    {
        PartialDate date => date.Edtf,
        DateOnly or DateTime or DateTimeOffset => Text(value),
        _ => null,
    };

    public static bool IsDate(Type type) =>
        type == typeof(PartialDate) || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset);

    public static int? Year(object? value) => value switch
    {
        PartialDate date => date.Year,
        DateOnly date => date.Year,
        DateTime moment => moment.Year,
        DateTimeOffset moment => moment.Year,
        _ => null,
    };

    /// <summary>The one form of a value that does not hang on how its documents write it.</summary>
    public static string Text(object value) => value is PartialDate date ? date.Edtf : Unformatted.Format(value) ?? "";

    private static IEnumerable<object> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{entry.Key}: {Unformatted.Format(entry.Value)}");
        }
    }
}
