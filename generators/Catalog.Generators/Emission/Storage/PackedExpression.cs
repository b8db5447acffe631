using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission.Storage;

/// <summary>What it takes to read values of a type from a pack.</summary>
internal static class PackedExpression
{
    /// <summary>Whether values are of a C# value type.</summary>
    public static bool IsValueType(FieldType type) => type is EnumFieldType or ScalarFieldType { Scalar.Kind: not (ScalarKind.String or ScalarKind.Uri) };

    /// <summary>Whether a pack has a column of such values beside their texts.</summary>
    public static bool IsFixed(ScalarKind kind) =>
        kind is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.PartialDate or ScalarKind.Double);

    /// <summary>The method that reads a scalar.</summary>
    public static string Method(ScalarKind kind) => kind.ToString();

    /// <summary>What reads the values of a property off all documents of a collection, one by one.</summary>
    public static string Values(string type, string documents, string property) =>
        $"global::Catalog.Documents.Packing.PropertyValues.Of<{type}>({documents}, {CSharp.Literal(property)})";

    /// <summary>What reads a property, with what stands where there is no value.</summary>
    public static string Completed(string read, PropertyModel property) =>
        property.Traits.Default is { } value ? $"{read} ?? {ValueExpression.Of(value)}" : Completed(read, property.Type, property.IsNullable);

    /// <summary>What reads a value; of one that is never missing without its nullability.</summary>
    public static string Completed(string read, FieldType type, bool isNullable) =>
        isNullable ? read : IsValueType(type) ? read + ".GetValueOrDefault()" : read + "!";
}
