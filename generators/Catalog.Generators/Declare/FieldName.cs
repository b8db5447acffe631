using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Declare;

/// <summary>Tells whether a property finds its field by its name.</summary>
internal static class FieldName
{
    /// <summary>Whether the name leads to the field and to no other, however often each occurs in documents to come.</summary>
    /// <param name="property">The property.</param>
    /// <param name="properties">The properties beside it.</param>
    /// <param name="others">The fields that have no property.</param>
    public static bool IsEnough(PropertyModel property, EquatableArray<PropertyModel> properties, EquatableArray<string> others) =>
        PropertyNames.Fits(property.Name, property.Field)
        && properties.Select(other => other.Field).Concat(others).Count(field => PropertyNames.Fits(property.Name, field)) == 1;
}
