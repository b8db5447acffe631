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
        context.AddSource(HintNameOf(declaration.FullName), writer.ToSourceText());
    }

    /// <summary>Completes a class for mappings that only such classes lead to.</summary>
    public static void Emit(SourceProductionContext context, DeclaredClass declaration)
    {
        var writer = SourceWriter.File(declaration.Namespace)
            .In(declaration.Containers, inner => Write(inner, declaration.Name, declaration.Properties));
        context.AddSource(HintNameOf(declaration.FullName), writer.ToSourceText());
    }

    private static string HintNameOf(string fullName) => $"Unused/{ContentHash.Short(fullName)}.g.cs";

    private static void Write(SourceWriter writer, string name, EquatableArray<DeclaredProperty> properties) => writer
        .Write($"partial class {name}")
        .Braces(body => body.Write(properties.SelectMany((property, index) =>
            new[] { index > 0 ? "" : null, UnfilledProperty.Of(property.Name, property.Part) }.OfType<string>())));
}
