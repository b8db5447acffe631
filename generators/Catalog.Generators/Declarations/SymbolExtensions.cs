using Catalog.Engine.Text;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Takes what models may hold from what only the compiler may.</summary>
internal static class SymbolExtensions
{
    /// <summary>The file and place of a location.</summary>
    public static DeclaredPlace ToPlace(this Location location)
    {
        var span = location.GetLineSpan();
        return new(span.Path, new Place(span.StartLinePosition.Line, span.StartLinePosition.Character, location.SourceSpan.Start, location.SourceSpan.Length));
    }

    /// <summary>The namespace of a type as generated code writes it; empty for the global one.</summary>
    public static string Namespace(this INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(CSharp.NamespaceFormat);

    /// <summary>The types that a type is nested in, the outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(this INamedTypeSymbol type) =>
        type.ContainingType is { } container ? container.Containers().Append(container) : [];

    /// <summary>The attribute of a full name, or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) => symbol.Attributes(name).FirstOrDefault();

    /// <summary>The attributes of a full name.</summary>
    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == name);
}
