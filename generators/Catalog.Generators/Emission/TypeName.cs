using Catalog.Engine.Typing;

namespace Catalog.Generators.Emission;

/// <summary>Writes types.</summary>
internal static class TypeName
{
    /// <summary>The type of a field, without nullability.</summary>
    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => Of(scalar.Scalar.Kind),
        EnumFieldType named => named.Name,
        ListFieldType list => $"global::System.Collections.Generic.IReadOnlyList<{Of(list.Element, list.HasEmpty)}>",
        DictionaryFieldType dictionary =>
            $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(dictionary.Value, dictionary.HasEmpty)}>",
        ClassFieldType fields => fields.Name,
        DeclaredFieldType declared => declared.Name,
        ReferenceFieldType reference => reference.Name,
        DataFieldType => "global::Catalog.Documents.DataNode",
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    /// <summary>The type of a property.</summary>
    public static string Of(FieldType type, bool isNullable) => isNullable ? Of(type) + "?" : Of(type);

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Double => "double",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.PartialDate => "global::Catalog.Documents.PartialDate",
        ScalarKind.DateTimeOffset => "global::System.DateTimeOffset",
        ScalarKind.DateTime => "global::System.DateTime",
        ScalarKind.Time => "global::System.TimeOnly",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.String => "string",
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
