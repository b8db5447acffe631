namespace Catalog.Engine.Typing;

/// <summary>Finds the mappings that become classes which the user declared.</summary>
public static class DeclaredMappings
{
    /// <summary>The mappings among some values that have a declared class, each with the name of the class.</summary>
    /// <param name="values">The values.</param>
    /// <param name="type">Their type.</param>
    public static IEnumerable<(string Class, MappingShape Mapping)> Of(Shape values, FieldType type) => type switch
    {
        ListFieldType list => OfItems(values, list.Element),
        DictionaryFieldType dictionary => (values.Mapping?.Fields ?? EquatableArray<FieldShape>.Empty).SelectMany(field => Of(field.Shape, dictionary.Value)),
        DeclaredFieldType declared => values.Mapping is { } mapping ? [(declared.Name, mapping)] : [],
        _ => [],
    };

    // A value among lists is a list of one, and an empty mapping an empty list.
    private static IEnumerable<(string Class, MappingShape Mapping)> OfItems(Shape values, FieldType element) =>
        (values.Items is { } items ? Of(items, element) : [])
            .Concat(values.Mapping is { Filled: > 0 } ? Of(values with { Items = null }, element) : []);
}
