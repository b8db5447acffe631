using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Tells classes of documents, and of what stands in them, from others.</summary>
internal static class DocumentClass
{
    /// <summary>The collection whose documents are of a class, or null.</summary>
    public static string? CollectionOf(INamedTypeSymbol type) =>
        type.Attribute(DeclarationReader.Attribute) is { } attribute ? attribute.ConstructorArguments is [{ Value: string name }] ? name : "" : null;

    /// <summary>Whether the user wrote a class himself, in this project.</summary>
    public static bool IsOfUser(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && type.DeclaringSyntaxReferences.Length > 0;
}
