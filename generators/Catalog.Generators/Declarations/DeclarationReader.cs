using Catalog.Engine;
using Catalog.Engine.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>Reads a class with <c>[Document]</c>.</summary>
internal static class DeclarationReader
{
    public const string Attribute = "Catalog.Documents.DocumentAttribute";

    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    public static DeclarationReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        var collection = context.Attributes[0].ConstructorArguments is [{ Value: string name }] ? name : "";
        var place = syntax.Identifier.GetLocation().ToPlace();
        if (ClassRules.Violation(type, cancellation) is { } violation)
        {
            var problem = Problem.At(Fault.IncompleteDeclaration, place.Path, place.Place, type.Name, violation);
            return new(null, place, EquatableArray<DeclaredPlace>.Empty, new[] { problem }.ToEquatableArray());
        }

        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(PropertyRules.IsOurs).ToList();
        var document = new DeclaredDocument(
            collection,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(CSharp.NamespaceFormat),
            CSharp.Identifier(type.Name),
            properties.Select(property => PropertyReader.Read(property, cancellation)).ToEquatableArray());
        return new(
            document,
            place,
            properties.Select(property => property.Locations[0].ToPlace()).ToEquatableArray(),
            properties.Select(PropertyRules.Problem)
                .Concat(type.GetMembers().OfType<IPropertySymbol>().Select(property => PropertyRules.Forgotten(property, cancellation)))
                .OfType<Problem>()
                .ToEquatableArray());
    }
}
