using Catalog.Engine;

namespace Catalog.Generators.Collections;

/// <summary>Finds a collection among others.</summary>
internal static class CollectionModels
{
    /// <summary>The collection of a name, whose case does not count; null where it can't be emitted.</summary>
    public static CollectionModel? Named(this EquatableArray<CollectionModel> collections, string name) =>
        collections.FirstOrDefault(collection => string.Equals(collection.Types.Collection, name, StringComparison.OrdinalIgnoreCase));
}
