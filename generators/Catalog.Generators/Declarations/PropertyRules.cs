using Catalog.Engine.Problems;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>What a partial property must be for the generator to fill it.</summary>
internal static class PropertyRules
{
    /// <summary>The problem of a property that can't be filled, or null.</summary>
    public static Problem? Problem(IPropertySymbol property)
    {
        if (Violation(property) is not { } violation)
        {
            return null;
        }

        var (path, place) = property.Locations[0].ToPlace();
        return Engine.Problems.Problem.At(
            Fault.IncompleteDeclaration, path, place, property.ContainingType.Name + "." + property.Name, violation);
    }

    /// <summary>Why a property can't be filled, or null.</summary>
    public static string? Violation(IPropertySymbol property) => property switch
    {
        { IsIndexer: true } => "it must not be an indexer",
        { IsStatic: true } => "it must not be static: it holds a value of each document",
        { GetMethod: null } or { SetMethod: not null } => "it must have a getter and no setter: documents do not change",
        { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "it must not return by reference",
        _ when StandardProperty.Type(property.Name) is { } type => IsType(property.Type, type)
            ? null
            : $"every document has a '{property.Name}' of type '{type.Substring(type.LastIndexOf('.') + 1)}'",
        // An unknown type has its error from the compiler.
        { Type.TypeKind: TypeKind.Error } => null,
        _ when PropertyType.Of(property.Type) is null =>
            "its type must be a string, bool, int, long, decimal, double, DateOnly, PartialDate, DateTime, DateTimeOffset, TimeOnly, Guid, Uri, "
            + "an enum, or an IReadOnlyList of one of these",
        _ => null,
    };

    private static bool IsType(ITypeSymbol type, string name) =>
        type.NullableAnnotation != NullableAnnotation.Annotated && type.ToDisplayString(CSharp.TypeFormat) == name;
}
