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
        INamedTypeSymbol { TypeKind: TypeKind.Error, Arity: 0, Name.Length: > 0 } unknown => new ReferenceFieldType(UnboundType.Of(unknown.Name), unknown.Name),
        INamedTypeSymbol document when DocumentClass.CollectionOf(document) is not null => new ReferenceFieldType(FullName(document), document.Name),
        _ when type.ToDisplayString(CSharp.MetadataFormat) == "Catalog.Documents.DataNode" => new DataFieldType(),
        _ when Scalars.TryGetValue(type.ToDisplayString(CSharp.MetadataFormat), out var kind) => new ScalarFieldType(new ScalarType(kind)),
        INamedTypeSymbol own when DocumentClass.IsOfUser(own) => new DeclaredFieldType(FullName(own), own.Name),
        _ => null,
    };

    /// <summary>The types that are alone or within others: of a list of authors, the author.</summary>
    public static IEnumerable<INamedTypeSymbol> Leaves(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic when !DocumentClass.IsOfUser(generic) => generic.TypeArguments.SelectMany(Leaves),
        INamedTypeSymbol named => [named],
        _ => [],
    };

    /// <summary>A class as generated code writes it.</summary>
    public static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(CSharp.TypeFormat);

    private static EnumFieldType Enum(ITypeSymbol type) => new(
        type.ToDisplayString(CSharp.TypeFormat),
        type.Name,
        Members(type).Select(field => Member(field, Members(type).First(first => Equals(first.ConstantValue, field.ConstantValue)))).ToEquatableArray());

    private static IEnumerable<IFieldSymbol> Members(ITypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);

    // Two names of one value are one member: as keys they would be equal.
    private static EnumMember Member(IFieldSymbol field, IFieldSymbol first) =>
        new(first.Name, OwnText(field) ?? (field.Name == first.Name ? null : field.Name));

    private static string? OwnText(IFieldSymbol member) =>
        member.Attribute("System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute") is { ConstructorArguments: [{ Value: string text }] } ? text : null;

    private static string Definition(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString(CSharp.MetadataFormat);

    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation == NullableAnnotation.Annotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
