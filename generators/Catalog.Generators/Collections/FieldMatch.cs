using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Finds the field that a declared property is meant to hold.</summary>
internal static class FieldMatch
{
    /// <summary>The field that <c>[Field]</c> names, else the one whose name the property bears; null where no document has it.</summary>
    public static SchemaField? Of(DeclaredProperty property, Schema schema) => property.Field is { } name
        ? schema.Fields.FirstOrDefault(field => field.Name == name)
        : schema.Fields.FirstOrDefault(field => field.Name == property.Name)
            ?? schema.Fields.FirstOrDefault(field => Identifier.OfField(field.Name) == property.Name)
            ?? schema.Fields.FirstOrDefault(field => string.Equals(Identifier.OfField(field.Name), property.Name, StringComparison.OrdinalIgnoreCase));
}
