using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A class that the user declared for mappings, with all that its other half is made of.</summary>
/// <param name="Class">What the user declared.</param>
/// <param name="Properties">The properties that hold fields: those declared in their order, then the others in that of the documents.</param>
/// <param name="Classes">The classes in it, of fields that hold fields and are not declared.</param>
/// <param name="Others">The properties that can't be filled.</param>
/// <param name="Part">What the user wrote of it.</param>
internal sealed record DeclaredClassModel(
    DeclaredClass Class, EquatableArray<PropertyModel> Properties, EquatableArray<ClassModel> Classes, EquatableArray<NamedPart> Others, UserPart Part)
{
    /// <summary>The names of all fields that mappings have which become one; null where there is no such mapping.</summary>
    public EquatableArray<string>? FieldNames { get; init; }

    /// <summary>Whether another one's name differs from its own at most in case, as names of files must not.</summary>
    public bool IsAlike { get; init; }

    /// <summary>A name for a private field: the given one, or with underscores where another field has it.</summary>
    public string FreeField(string name) =>
        Properties.Any(property => property.BackingField == name) || Part.Has(name) ? FreeField(name + "_") : name;

    /// <summary>What a mapping must be to become one.</summary>
    public ClassContract ToContract() => new(Class.Name, Properties.Select(property => property.ToContract()).ToEquatableArray())
    {
        Others = Others.Select(other => other.Field).ToEquatableArray(),
    };
}
