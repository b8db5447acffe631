using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Generators.Declarations;

/// <summary>A declared document class with its places.</summary>
/// <param name="Document">The class; null where it can't be completed.</param>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Path">The C# file.</param>
/// <param name="Place">Where the class is declared.</param>
/// <param name="PropertyPlaces">Where its properties are declared, in their order.</param>
/// <param name="Problems">What can't be completed.</param>
internal sealed record DeclarationReading(
    DeclaredDocument? Document,
    string Collection,
    string Path,
    Place Place,
    EquatableArray<Place> PropertyPlaces,
    EquatableArray<Problem> Problems);
