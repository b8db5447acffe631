using System.Text;
using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests;

/// <summary>What others build on is recorded: a change of it is seen, and meant.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public Task WhatTheLibraryOffers()
    {
        var assembly = Compilations.Of(Project.Of()).SourceModule.ReferencedAssemblySymbols.Single(library => library.Name == "Catalog.Documents");
        var text = new StringBuilder();
        foreach (var type in Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            var bases = type.Interfaces.Prepend(type.BaseType).OfType<INamedTypeSymbol>().Where(IsWorthSaying).Select(Name).ToList();
            text.Append($"{Modifier(type)}{type.ToDisplayString(TypeFormat)}{(bases.Count > 0 ? " : " : "")}{string.Join(", ", bases)}{Marks(type)}\n");
            foreach (var member in type.GetMembers().Where(IsOffered).Select(Member).Order(StringComparer.Ordinal))
            {
                text.Append($"    {member}\n");
            }

            text.Append('\n');
        }

        return Verifier.Verify(text.ToString());
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsOffered(type) => Types(type).Prepend(type),
        _ => [],
    });

    // An accessor is said by its property, and every structure has a default.
    private static bool IsOffered(ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared && symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol is INamedTypeSymbol or not IMethodSymbol { AssociatedSymbol: not null } and not INamedTypeSymbol;

    // What an interface does by itself, nobody who implements it must write.
    private static string Member(ISymbol member) => (member.ContainingType.TypeKind == TypeKind.Interface && !member.IsAbstract ? "default " : "")
        + member.ToDisplayString(MemberFormat)
        + Marks(member);

    private static string Marks(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Select(attribute => attribute.AttributeClass!.Name)
        .Where(name => name is "ObsoleteAttribute" or "EditorBrowsableAttribute")
        .Select(name => $" [{name[..^"Attribute".Length]}]"));

    private static string Modifier(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";

    private static bool IsWorthSaying(INamedTypeSymbol type) => type.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum);

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
