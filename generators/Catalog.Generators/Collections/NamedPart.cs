using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A declared property that holds no field: every document has it, or it can't be filled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The half that the user wrote.</param>
/// <param name="IsFaulty">Whether it can't be filled.</param>
/// <param name="BackingField">The field that holds it.</param>
internal sealed record NamedPart(string Name, DeclaredPart Part, bool IsFaulty, string BackingField)
{
    /// <summary>Whether every document has a property of the name.</summary>
    public bool IsStandard => StandardProperty.Type(Name) is not null;
}
