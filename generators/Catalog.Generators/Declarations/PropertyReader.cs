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
            property.Type.ToDisplayString(CSharp.TypeFormat),
            Accessors(property),
            syntax.HasDocumentation());
        return new(
            property.Name,
            Field(property),
            part,
            PropertyRules.Violation(property) is null ? PropertyType.Of(property.Type) : null,
            IsNullable(property.Type));
    }

    private static string? Field(IPropertySymbol property) => property.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == FieldAttribute)
        .Select(attribute => attribute.ConstructorArguments is [{ Value: string name }] ? name : null)
        .FirstOrDefault();

    private static string Accessors(IPropertySymbol property) => (property.GetMethod, property.SetMethod) switch
    {
        (not null, null) => "get",
        (null, not null) => property.SetMethod.IsInitOnly ? "init" : "set",
        _ => property.SetMethod!.IsInitOnly ? "get init" : "get set",
    };

    // Without nullable annotations nobody said that a reference must be there.
    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
