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
}
