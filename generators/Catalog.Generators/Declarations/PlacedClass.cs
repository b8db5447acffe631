using Catalog.Engine;

namespace Catalog.Generators.Declarations;

/// <summary>A class declared for mappings, with the places of its properties in their order.</summary>
internal sealed record PlacedClass(DeclaredClass Class, EquatableArray<DeclaredPlace> PropertyPlaces);
