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
        var (path, place) = syntax.Identifier.GetLocation().ToPlace();
        if (ClassRules.Violation(type, cancellation) is { } violation)
        {
            var problem = Problem.At(Fault.IncompleteDeclaration, path, place, type.Name, violation);
            return new(null, collection, path, place, EquatableArray<Engine.Text.Place>.Empty, new[] { problem }.ToEquatableArray());
        }

        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition).ToList();
        var document = new DeclaredDocument(
            collection,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(CSharp.NamespaceFormat),
            CSharp.Identifier(type.Name),
            type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellation).HasDocumentation()),
            properties.Select(property => PropertyReader.Read(property, cancellation)).ToEquatableArray());
        return new(
            document,
            collection,
            path,
            place,
            properties.Select(property => property.Locations[0].ToPlace().Place).ToEquatableArray(),
            properties.Select(PropertyRules.Problem).OfType<Problem>().ToEquatableArray());
    }
}
