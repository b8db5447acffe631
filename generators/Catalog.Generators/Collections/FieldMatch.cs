using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Finds the field that a declared property is meant to hold.</summary>
internal static class FieldMatch
{
    /// <summary>Each declared property with its field; those that no document has are left out, and so is a second claim to one field.</summary>
    public static IReadOnlyDictionary<DeclaredProperty, SchemaField> Of(IEnumerable<DeclaredProperty> properties, Schema schema)
    {
        var matches = new Dictionary<DeclaredProperty, SchemaField>();
        foreach (var property in properties.OrderBy(property => property.Field is null))
        {
            if (Find(property, schema.Fields.Except(matches.Values)) is { } field)
            {
                matches.Add(property, field);
            }
        }

        return matches;
    }

    private static SchemaField? Find(DeclaredProperty property, IEnumerable<SchemaField> fields)
    {
        var candidates = fields.ToList();
        return property.Field is { } name
            ? candidates.Find(field => field.Name == name)
            : candidates.Find(field => field.Name == property.Name)
                ?? candidates.Find(field => Identifier.OfField(field.Name) == property.Name)
                ?? candidates.Find(field => string.Equals(Identifier.OfField(field.Name), property.Name, StringComparison.OrdinalIgnoreCase));
    }
}
