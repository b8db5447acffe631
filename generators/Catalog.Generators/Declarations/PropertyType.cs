using Catalog.Engine;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Tells what field a property of some type can hold.</summary>
internal static class PropertyType
{
    private static readonly Dictionary<string, ScalarKind> Scalars = new(StringComparer.Ordinal)
    {
        ["System.String"] = ScalarKind.String,
        ["System.Boolean"] = ScalarKind.Boolean,
        ["System.Int32"] = ScalarKind.Int32,
        ["System.Int64"] = ScalarKind.Int64,
        ["System.Decimal"] = ScalarKind.Decimal,
        ["System.Double"] = ScalarKind.Double,
        ["System.DateOnly"] = ScalarKind.Date,
        ["Catalog.Documents.PartialDate"] = ScalarKind.PartialDate,
        ["System.DateTime"] = ScalarKind.DateTime,
        ["System.DateTimeOffset"] = ScalarKind.DateTimeOffset,
        ["System.TimeOnly"] = ScalarKind.Time,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Uri"] = ScalarKind.Uri,
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.IReadOnlyList<T>",
        "System.Collections.Generic.IReadOnlyCollection<T>",
        "System.Collections.Generic.IEnumerable<T>",
    };

    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>",
    };

    /// <summary>The type of the field, or null where the property's type holds none.</summary>
    public static FieldType? Of(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => Enum(type),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeArguments: [var element] } list when Lists.Contains(Definition(list)) =>
            Of(element) is { } inner ? new ListFieldType(inner, IsNullable(element)) : null,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } dictionary when Dictionaries.Contains(Definition(dictionary)) =>
            Of(value) is { } inner ? new DictionaryFieldType(inner, IsNullable(value)) : null,
        _ when type.ToDisplayString(CSharp.MetadataFormat) == "Catalog.Documents.DataNode" => new DataFieldType(),
        _ => Scalars.TryGetValue(type.ToDisplayString(CSharp.MetadataFormat), out var kind) ? new ScalarFieldType(new ScalarType(kind)) : null,
    };

    private static EnumFieldType Enum(ITypeSymbol type) => new(
        type.ToDisplayString(CSharp.TypeFormat),
        type.Name,
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).ToEquatableArray());

    private static string Definition(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString(CSharp.MetadataFormat);

    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation == NullableAnnotation.Annotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
