using Catalog.Engine;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A declared property that holds no field: every document has it, or it can't be filled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The half that the user wrote.</param>
/// <param name="IsFaulty">Whether it can't be filled.</param>
/// <param name="BackingField">The field that holds it.</param>
internal sealed record NamedPart(string Name, DeclaredPart Part, bool IsFaulty, string BackingField)
{
    /// <summary>What the user's attributes say.</summary>
    public PropertyTraits Traits { get; init; } = PropertyTraits.None;

    /// <summary>The field that <c>[Field]</c> names, else the name of the property.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether every document has a property of the name.</summary>
    public bool IsStandard => StandardProperty.Type(Name) is not null;

    /// <summary>Those of declared properties that hold no field.</summary>
    public static EquatableArray<NamedPart> Of(IEnumerable<DeclaredProperty> properties, UserPart user) => properties
        .Select(property => new NamedPart(property.Name, property.Part, property.IsFaulty, user.Free("_" + CSharp.Camel(property.Name)))
        {
            Traits = property.Traits,
            Field = property.Field ?? property.Name,
        })
        .ToEquatableArray();
}
