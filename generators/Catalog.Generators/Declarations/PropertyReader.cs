using Catalog.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>Reads a partial property of a declared document class.</summary>
internal static class PropertyReader
{
    private const string FieldAttribute = "Catalog.Documents.FieldAttribute";

    public static DeclaredProperty Read(IPropertySymbol property, CancellationToken cancellation)
    {
        var syntax = property.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var part = new DeclaredPart(
            string.Join(" ", ((MemberDeclarationSyntax)syntax).Modifiers.Select(modifier => modifier.Text)),
            TypeName(property.Type),
            Accessors(syntax),
            syntax.HasDocumentation(),
            syntax.Summary());
        return new(
            property.Name,
            Field(property),
            part,
            PropertyType.Of(property.Type),
            PropertyRules.Violation(property) is not null || !PropertyRules.IsFillable(property),
            IsNullable(property.Type));
    }

    private static string? Field(IPropertySymbol property) => property.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == FieldAttribute)
        .Select(attribute => attribute.ConstructorArguments is [{ Value: string name }] ? name : null)
        .FirstOrDefault();

    private static EquatableArray<string> Accessors(SyntaxNode syntax) =>
        (((BasePropertyDeclarationSyntax)syntax).AccessorList?.Accessors ?? [])
            .Select(accessor => string.Join(" ", accessor.Modifiers.Append(accessor.Keyword).Select(token => token.Text)))
            .ToEquatableArray();

    // Without nullable annotations a missing reference is possible, and generated code must say so.
    private static string TypeName(ITypeSymbol type) =>
        type.ToDisplayString(CSharp.TypeFormat) + (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } ? "?" : "");

    // Without nullable annotations nobody said that a reference must be there.
    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
