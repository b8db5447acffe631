using Catalog.Engine.Text;
using Catalog.Generators.Declarations;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Completes a declared class that belongs to no collection, so that the one error about it stays the only one.</summary>
internal static class UnusedDeclarationEmitter
{
    public static void Emit(SourceProductionContext context, DeclaredDocument declaration)
    {
        var writer = SourceWriter.File(declaration.Namespace)
            .Write($"partial class {declaration.Name}")
            .Braces(body => body.Write(declaration.Properties.SelectMany((property, index) =>
                new[] { index > 0 ? "" : null, UnfilledProperty.Of(property.Name, property.Part) }.OfType<string>())));
        context.AddSource($"Unused/{ContentHash.Short(declaration.FullName)}.g.cs", writer.ToSourceText());
    }
}
