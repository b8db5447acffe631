using Catalog.Engine.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>What a partial property must be for the generator to fill it.</summary>
internal static class PropertyRules
{
    /// <summary>The problems of the properties of a class that were meant to be filled and are not partial.</summary>
    public static IEnumerable<Problem> ForgottenIn(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.GetMembers().OfType<IPropertySymbol>().Select(property => Forgotten(property, cancellation)).OfType<Problem>();

    private static Problem? Forgotten(IPropertySymbol property, CancellationToken cancellation)
    {
        var isAutomatic = property is { IsStatic: false, IsPartialDefinition: false, GetMethod: not null, SetMethod: null }
            && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax syntax
            && syntax is { ExpressionBody: null, Initializer: null, AccessorList: { } list }
            && list.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });
        return isAutomatic ? At(property, "it must be partial: the generator writes the other half") : null;
    }

    /// <summary>Whether a property is for this generator to complete: static ones, references, indexers and regular expressions are others'.</summary>
    public static bool IsOurs(IPropertySymbol property) =>
        property is { IsPartialDefinition: true, PartialImplementationPart: null, IsIndexer: false, IsStatic: false, RefKind: RefKind.None }
        && !property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute");

    /// <summary>Why a property can't be filled, or null.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isOfDocument">Whether it is a document's, and not that of a mapping in one.</param>
    public static string? Violation(IPropertySymbol property, bool isOfDocument) => property switch
    {
        { GetMethod: null } or { SetMethod: not null } => "it must have a getter and no setter: documents do not change",
        _ when isOfDocument && StandardProperty.Type(property.Name) is { } type => Standard(property, type),
        _ when IsUnknown(property.Type) => null,
        _ when PropertyType.Of(property.Type) is null =>
            "its type must be a string, bool, int, long, decimal, double, DateOnly, PartialDate, DateTime, DateTimeOffset, TimeOnly, Guid, Uri, "
            + "an enum, a DataNode, a partial class of yours, a document class, or an IReadOnlyList or an IReadOnlyDictionary<string, …> of one of these",
        _ when !IsVisible(property.Type) => "its type must be at least internal",
        _ => null,
    };

    /// <summary>The problem of a property that can't be completed as it is declared.</summary>
    public static Problem At(IPropertySymbol property, string reason)
    {
        var (path, place) = property.Locations[0].ToPlace();
        return Engine.Problems.Problem.At(
            Fault.IncompleteDeclaration, path, place, property.ContainingType.Name + "." + property.Name, reason);
    }

    private static string? Standard(IPropertySymbol property, string type) =>
        property.DeclaredAccessibility != Accessibility.Public ? "it must be public, as it is of every document"
        : property.Type.NullableAnnotation == NullableAnnotation.Annotated || property.Type.ToDisplayString(CSharp.TypeFormat) != type
            ? $"every document has a '{property.Name}' of type '{StandardProperty.DisplayName(type)}'"
        : null;

    // Of an unknown type the compiler tells.
    private static bool IsUnknown(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsUnknown));

    private static bool IsVisible(ITypeSymbol type) =>
        type.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
        && (type.ContainingType is null || IsVisible(type.ContainingType))
        && (type is not INamedTypeSymbol named || named.TypeArguments.All(IsVisible));
}
