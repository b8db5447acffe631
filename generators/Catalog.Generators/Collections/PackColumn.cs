using Catalog.Engine.Typing;

namespace Catalog.Generators.Collections;

/// <summary>A column of a pack.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">What its values are where they are scalars, or null.</param>
internal sealed record PackColumn(string Field, ScalarKind? Kind)
{
    public static PackColumn Of(SchemaField field) => new(field.Name, (field.Type as ScalarFieldType)?.Scalar.Kind);
}
