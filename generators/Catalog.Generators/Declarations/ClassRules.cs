using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>What a class must be for the generator to write its other half.</summary>
internal static class ClassRules
{
    /// <summary>Why a class can't be completed, or null.</summary>
    /// <param name="type">The class.</param>
    /// <param name="isDocument">Whether it is a document's, and not that of a mapping in one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static string? Violation(INamedTypeSymbol type, bool isDocument, CancellationToken cancellation)
    {
        var parts = Parts(type, cancellation).ToList();
        return type switch
        {
            _ when type.TypeKind != TypeKind.Class || type.IsRecord => "it must be a class, no struct, record or interface",
            _ when isDocument && type.ContainingType is not null => "it must not be nested in another type",
            _ when type.Containers().Any(container => !IsOpen(container, cancellation)) =>
                "what it is nested in must be partial classes, and not generic: the generator writes the other half in them",
            _ when type.IsGenericType => "it must not be generic",
            _ when type.IsFileLocal => "it must not be file-local: generated code is another file",
            _ when type.IsStatic || type.IsAbstract => "it must be neither static nor abstract: the generator makes instances of it",
            _ when !parts.TrueForAll(IsPartial) => "it must be partial: the generator writes the other half",
            _ when parts.Exists(part => part.ParameterList is not null) => "it must have no primary constructor: the generator writes the constructor",
            _ when WithBases(type).SelectMany(known => known.GetMembers()).Any(IsRequired) => "it must have no required members: the generator can't set them",
            _ when !HasDefaultConstructor(type.BaseType) => $"its base class '{type.BaseType!.Name}' must have a constructor without parameters",
            _ when !isDocument => null,
            _ => StandardProperty.All.Select(property => Clash(type, property.Name, property.Type)).FirstOrDefault(clash => clash is not null),
        };
    }

    private static IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();

    private static bool IsOpen(INamedTypeSymbol type, CancellationToken cancellation) =>
        type is { TypeKind: TypeKind.Class, IsRecord: false, IsGenericType: false, IsFileLocal: false } && Parts(type, cancellation).All(IsPartial);

    private static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(SyntaxKind.PartialKeyword);

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
