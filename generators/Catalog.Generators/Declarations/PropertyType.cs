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

    /// <summary>The type of the field, or null where the property's type holds none.</summary>
    public static FieldType? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && Lists.Contains(generic.OriginalDefinition.ToDisplayString(CSharp.MetadataFormat))
            ? Element(generic.TypeArguments[0]) is { } element ? new ListFieldType(element) : null
            : Element(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type);

    private static FieldType? Element(ITypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? new EnumFieldType(
            type.ToDisplayString(CSharp.TypeFormat),
            type.Name,
            type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).ToEquatableArray())
        : Scalars.TryGetValue(type.ToDisplayString(CSharp.MetadataFormat), out var kind) ? new ScalarFieldType(new ScalarType(kind)) : null;
}
