using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Collections;

/// <summary>The types whose values are written as JSON, as generated code writes them.</summary>
/// <param name="Collections">The classes of the collections, in order of name.</param>
/// <param name="Mappings">The classes of fields that hold fields: of each collection those in its document class, then those that the user
/// declared.</param>
internal sealed record JsonTypes(EquatableArray<string> Collections, EquatableArray<string> Mappings)
{
    public static JsonTypes Of(EquatableArray<CollectionModel> collections, CancellationToken cancellation) => new(
        collections.Select(collection => collection.Types.CollectionName).ToEquatableArray(),
        collections.SelectMany(Classes).Distinct(StringComparer.Ordinal).ToEquatableArray());

    private static IEnumerable<string> Classes(CollectionModel collection) =>
        Nested(collection.Types.DocumentName, collection.Classes).Concat(Declared(collection, collection.Properties, []));

    // A class that only faulty properties lead to may be one that this code can't name.
    private static IEnumerable<string> Declared(CollectionModel collection, EquatableArray<PropertyModel> properties, HashSet<string> known) =>
        from type in properties.Select(property => property.Type.Innermost()).OfType<DeclaredFieldType>()
        where known.Add(type.Name)
        from model in collection.DeclaredClasses
        where model.Class.TypeName == type.Name
        from name in Nested(type.Name, model.Classes).Prepend(type.Name).Concat(Declared(collection, model.Properties, known))
        select name;

    private static IEnumerable<string> Nested(string container, EquatableArray<ClassModel> classes) =>
        from type in classes
        let name = $"{container}.{type.Name}"
        from each in Nested(name, type.Classes).Prepend(name)
        select each;
}
