namespace Catalog.Cli.Fields;

/// <summary>Reads values whose type is known only when the app runs.</summary>
internal static class FieldValue
{
    private static readonly Field Unformatted = new("Value", "Value", typeof(object), isNullable: true);

    /// <summary>The values that are in a value, at any depth, or the value itself; none where it is empty.</summary>
    public static IEnumerable<ValueLeaf> Leaves(object? value, Field field) =>
        ValueParts.Scalar(value) is null or "" ? [] : Leaves(value, field, path: "");

    public static bool IsEmpty(object? value) => !Leaves(value, Unformatted).Any();

    /// <summary>Whether a value is a map, or a list that has others in it, so that it takes several lines to be read.</summary>
    public static bool IsNested(object? value) => ValueParts.Entries(value) is not null
        || ValueParts.Items(value) is { } items && items.Any(item => (ValueParts.Entries(item) ?? ValueParts.Items(item) as object) is not null);

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

    /// <summary>The same of a value in a field: a member of an enum has the text that documents write for it.</summary>
    public static string Text(object value, Field field) => value is Enum ? field.Format(value) ?? "" : Text(value);

    private static IEnumerable<ValueLeaf> Leaves(object? value, Field field, string path) =>
        ValueParts.Entries(value) is { } entries ? entries.SelectMany(entry => Leaves(entry.Value, entry.Field ?? field, Below(path, entry)))
        : ValueParts.Items(value) is { } items ? items.SelectMany(item => Leaves(item, field, path))
        : ValueParts.Scalar(value) is { } scalar ? [new ValueLeaf(path, scalar, field)]
        : [];

    private static string Below(string path, ValueEntry entry) =>
        entry.Field is not null ? path : path.Length == 0 ? entry.Name : $"{path}.{entry.Name}";
}
