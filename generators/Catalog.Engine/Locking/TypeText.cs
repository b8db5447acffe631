using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>Writes inferred types as a lock names them: <c>int</c>, <c>list of optional string</c>, <c>map of decimal</c>, <c>mapping</c>.</summary>
internal static class TypeText
{
    private const string List = "list of ";
    private const string Map = "map of ";
    private const string Optional = "optional ";
    private const string Class = "mapping";
    private const string Data = "data";

    private static readonly (ScalarKind Kind, string Name)[] Scalars =
    [
        (ScalarKind.Boolean, "bool"),
        (ScalarKind.Int32, "int"),
        (ScalarKind.Int64, "long"),
        (ScalarKind.Decimal, "decimal"),
        (ScalarKind.Date, "DateOnly"),
        (ScalarKind.PartialDate, "PartialDate"),
        (ScalarKind.DateTimeOffset, "DateTimeOffset"),
        (ScalarKind.DateTime, "DateTime"),
        (ScalarKind.Time, "TimeOnly"),
        (ScalarKind.Guid, "Guid"),
        (ScalarKind.Uri, "Uri"),
        (ScalarKind.String, "string"),
    ];

    /// <summary>The name of a type. The fields of mappings have names of their own.</summary>
    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType { Scalar.Kind: var kind } => Array.Find(Scalars, scalar => scalar.Kind == kind).Name,
        ListFieldType list => List + (list.HasEmpty ? Optional : "") + Of(list.Element),
        DictionaryFieldType map => Map + (map.HasEmpty ? Optional : "") + Of(map.Value),
        ClassFieldType => Class,
        DataFieldType => Data,
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    /// <summary>The format of the scalars at the end of lists and maps.</summary>
    public static string? FormatOf(FieldType type) => (type.Innermost() as ScalarFieldType)?.Scalar.Format;

    /// <summary>Whether a text names a type.</summary>
    public static bool IsValid(string text)
    {
        var rest = WithoutContainers(text);
        return rest is Class or Data || ScalarOf(rest) is not null;
    }

    /// <summary>The kind of the scalars that a type is, or lists; null where it is or holds something else.</summary>
    /// <param name="text">The name of the type.</param>
    /// <param name="lists">How many lists stand around them.</param>
    public static ScalarKind? ScalarOf(string text, out int lists)
    {
        for (lists = 0; text.StartsWith(List, StringComparison.Ordinal); lists++)
        {
            text = WithoutOptional(text.Substring(List.Length));
        }

        return ScalarOf(text);
    }

    private static string WithoutContainers(string text)
    {
        for (var before = ""; before != text;)
        {
            before = text;
            text = text.StartsWith(List, StringComparison.Ordinal) ? WithoutOptional(text.Substring(List.Length))
                : text.StartsWith(Map, StringComparison.Ordinal) ? WithoutOptional(text.Substring(Map.Length))
                : text;
        }

        return text;
    }

    private static string WithoutOptional(string text) => text.StartsWith(Optional, StringComparison.Ordinal) ? text.Substring(Optional.Length) : text;

    private static ScalarKind? ScalarOf(string name) => Array.FindIndex(Scalars, scalar => scalar.Name == name) is >= 0 and var index ? Scalars[index].Kind : null;
}
