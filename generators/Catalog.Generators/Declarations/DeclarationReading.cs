using Catalog.Engine;
using Catalog.Engine.Problems;

namespace Catalog.Generators.Declarations;

/// <summary>A declared document class with its places.</summary>
/// <param name="Document">The class; null where it can't be completed.</param>
/// <param name="Place">Where the class is declared.</param>
/// <param name="PropertyPlaces">Where its properties are declared, in their order.</param>
/// <param name="Classes">The classes for mappings that its properties lead to.</param>
/// <param name="Problems">What can't be completed.</param>
internal sealed record DeclarationReading(
    DeclaredDocument? Document,
    DeclaredPlace Place,
    EquatableArray<DeclaredPlace> PropertyPlaces,
    EquatableArray<PlacedClass> Classes,
    EquatableArray<Problem> Problems);
