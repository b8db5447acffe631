using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>What a class must be for the generator to write its other half.</summary>
internal static class ClassRules
{
    /// <summary>Why a class can't be completed, or null.</summary>
    public static string? Violation(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>().ToList();
        return type switch
        {
            _ when type.TypeKind != TypeKind.Class || type.IsRecord => "it must be a class, no struct, record or interface",
            _ when type.ContainingType is not null => "it must not be nested in another type",
            _ when type.IsGenericType => "it must not be generic",
            _ when type.IsFileLocal => "it must not be file-local: generated code is another file",
            _ when type.IsStatic || type.IsAbstract => "it must be neither static nor abstract: documents are instances of it",
            _ when !parts.TrueForAll(part => part.Modifiers.Any(SyntaxKind.PartialKeyword)) => "it must be partial: the generator writes the other half",
            _ when parts.Exists(part => part.ParameterList is not null) => "it must have no primary constructor: the generator writes the constructor",
            _ when WithBases(type).SelectMany(known => known.GetMembers()).Any(IsRequired) => "it must have no required members: the generator can't set them",
            _ when !HasDefaultConstructor(type.BaseType) => $"its base class '{type.BaseType!.Name}' must have a constructor without parameters",
            _ => StandardProperty.All.Select(property => Clash(type, property.Name, property.Type)).FirstOrDefault(clash => clash is not null),
        };
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol? type) =>
        type is null ? [] : WithBases(type.BaseType).Prepend(type);

    // What the user wrote himself stands for what every document has.
    private static string? Clash(INamedTypeSymbol type, string name, string typeName) =>
        type.GetMembers(name).Any(member => member is not IPropertySymbol { IsPartialDefinition: true }
            && !(member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod: not null } property
                && property.Type.ToDisplayString(CSharp.TypeFormat) == typeName))
            ? $"its '{name}' must be a public property of type '{StandardProperty.DisplayName(typeName)}', as it is of every document"
            : null;

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool HasDefaultConstructor(INamedTypeSymbol? type) =>
        type is null or { TypeKind: TypeKind.Error }
        || type.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(parameter => parameter.IsOptional) && constructor.DeclaredAccessibility != Accessibility.Private);
}
