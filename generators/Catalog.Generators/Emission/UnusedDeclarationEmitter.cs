using Catalog.Engine;
using Catalog.Engine.Text;
using Catalog.Generators.Declarations;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Completes a declared class that belongs to no collection, so that the one error about it stays the only one.</summary>
internal static class UnusedDeclarationEmitter
{
    public static void Emit(SourceProductionContext context, DeclaredDocument declaration)
    {
        var writer = SourceWriter.File(declaration.Namespace);
        Write(writer, declaration.Name, declaration.Properties);
        context.AddSource($"Unused/{ContentHash.Short(declaration.FullName)}.g.cs", writer.ToSourceText());
    }

    /// <summary>Completes a class for mappings that only such classes lead to.</summary>
    public static void Emit(SourceProductionContext context, DeclaredClass declaration)
    {
        var writer = SourceWriter.File(declaration.Namespace);
        Write(writer, declaration, depth: 0);
        context.AddSource($"Unused/{ContentHash.Short(declaration.FullName)}.g.cs", writer.ToSourceText());
    }

    private static void Write(SourceWriter writer, DeclaredClass declaration, int depth)
    {
        if (depth == declaration.Containers.Count)
        {
            Write(writer, declaration.Name, declaration.Properties);
        }
        else
        {
            writer.Write($"partial class {declaration.Containers[depth]}").Braces(body => Write(body, declaration, depth + 1));
        }
    }

    private static void Write(SourceWriter writer, string name, EquatableArray<DeclaredProperty> properties) => writer
        .Write($"partial class {name}")
        .Braces(body => body.Write(properties.SelectMany((property, index) =>
            new[] { index > 0 ? "" : null, UnfilledProperty.Of(property.Name, property.Part) }.OfType<string>())));
}
