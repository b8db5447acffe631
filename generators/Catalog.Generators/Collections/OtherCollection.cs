using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Collections;

/// <summary>A collection as documents of another one see it.</summary>
/// <param name="Types">Its types.</param>
/// <param name="Keys">The properties by which its documents are found beside their ids, each with its type.</param>
internal sealed record OtherCollection(CollectionTypes Types, EquatableArray<(string Property, FieldType Type)> Keys)
{
    public static OtherCollection Of(CollectionModel collection) => new(
        collection.Types,
        collection.Properties.Where(property => property.Traits.IsKey).Select(property => (property.Name, property.Type)).ToEquatableArray());
}
