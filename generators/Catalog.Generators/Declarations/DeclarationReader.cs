using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Declarations.Rules;
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
        var place = syntax.Identifier.GetLocation().ToPlace();
        if (ClassRules.Violation(type, isDocument: true, cancellation) is { } violation)
        {
            var problem = Problem.At(Fault.IncompleteDeclaration, place.Path, place.Place, type.Name, violation);
            return new(null, place, EquatableArray<DeclaredPlace>.Empty, EquatableArray<PlacedClass>.Empty, new[] { problem }.ToEquatableArray());
        }

        var reader = ClassReader.Of(type, cancellation);
        var classes = reader.Read().ToEquatableArray();
        var properties = TwinProperties.Check(type.Name, ClassReader.PropertiesOf(type)
            .Select(property => PropertyReader.Read(property, isOfDocument: true, reader.Faulty, cancellation))
            .ToList());
        var document = new DeclaredDocument(
            DocumentClass.CollectionOf(type) ?? "",
            type.Namespace(),
            type.ToDisplayString(CSharp.NameFormat),
            properties.Select(property => property.Property).ToEquatableArray())
        {
            Classes = classes.Select(placed => placed.Class).ToEquatableArray(),
            Summary = type.Summary(cancellation),
            Undeclared = (Undeclared)context.Attributes[0].Named("Undeclared", (int)Undeclared.Include),
        };
        return new(
            document,
            place,
            properties.Select(property => property.Place).ToEquatableArray(),
            classes,
            properties.SelectMany(property => property.Problems)
                .Concat(PropertyRules.ForgottenIn(type, cancellation))
                .Concat(reader.Problems)
                .ToEquatableArray());
    }
}
