using Catalog.Engine.Typing;

namespace Catalog.Generators.Collections;

/// <summary>Tells fields that hold the same fields.</summary>
internal static class ClassShape
{
    /// <summary>A text that is the same for classes of the same fields, whatever is known of how often they occur; null of a type without a class.</summary>
    public static string? Of(FieldType type) => type switch
    {
        ListFieldType list => Of(list.Element),
        DictionaryFieldType dictionary => Of(dictionary.Value),
        ClassFieldType fields => string.Join("\n", fields.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(Text)),
        _ => null,
    };

    // The length says where a name ends, whatever it holds.
    private static string Text(SchemaField field) =>
        FormattableString.Invariant($"{field.Name.Length} {field.Name} {field.IsOptional} {Text(field.Type)}");

    private static string Text(FieldType type) => type switch
    {
        ListFieldType list => $"list {list.HasEmpty} {Text(list.Element)}",
        DictionaryFieldType dictionary => $"dictionary {dictionary.HasEmpty} {Text(dictionary.Value)}",
        ClassFieldType => $"({Of(type)})",
        _ => type.ToString(),
    };
}
