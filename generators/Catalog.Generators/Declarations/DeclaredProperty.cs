using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations;

/// <summary>A partial property of a declared class.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Field">The field that <c>[Field]</c> names, or null.</param>
/// <param name="Part">The half that the user wrote.</param>
/// <param name="Type">The type of the field it holds, or null.</param>
/// <param name="IsFaulty">Whether it can't be filled.</param>
/// <param name="IsNullable">Whether a document may lack it.</param>
/// <param name="Traits">What its attributes say.</param>
internal sealed record DeclaredProperty(
    string Name, string? Field, DeclaredPart Part, FieldType? Type, bool IsFaulty, bool IsNullable, PropertyTraits Traits);
