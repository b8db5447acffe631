using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Finds the field that a declared property is meant to hold.</summary>
internal static class FieldMatch
{
    /// <summary>The field that <c>[Field]</c> names, else of those whose name the property bears, in whatever case, the one that occurs most;
    /// null where no document has it.</summary>
    public static SchemaField? Of(DeclaredProperty property, EquatableArray<SchemaField> fields) => property.Field is { } name
        ? fields.FirstOrDefault(field => field.Name == name)
        : fields
            .Where(field => PropertyNames.Fits(property.Name, field.Name))
            .OrderByDescending(field => field.Evidence.Present)
            .ThenByDescending(field => field.Name == property.Name)
            .ThenByDescending(field => Identifier.OfField(field.Name) == property.Name)
            .FirstOrDefault();
}
