using Catalog.Engine.Binding;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A property that holds a field.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Field">The name of the field in the documents.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether a document may lack it.</param>
/// <param name="TextFormat">The .NET format that prints its values back as they stood; null for the type's own form.</param>
/// <param name="Part">The half that the user declared, or null.</param>
/// <param name="Evidence">Where it came from; null where no document has it.</param>
internal sealed record PropertyModel(
    string Name,
    string Field,
    FieldType Type,
    bool IsNullable,
    string? TextFormat,
    DeclaredPart? Part,
    Evidence? Evidence)
{
    /// <summary>What the user's attributes say.</summary>
    public PropertyTraits Traits { get; init; } = PropertyTraits.None;

    /// <summary>Whether its documents are found when they are first asked for, since they may refer to one another in circles.</summary>
    public bool IsDeferred => Type.HoldsReferences;

    /// <summary>The constructor's parameter for it.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>The field that holds a declared property, or null.</summary>
    public string? BackingField { get; init; }

    /// <summary>The property of a field that the user did not declare.</summary>
    public static PropertyModel Inferred(SchemaField field, string name) =>
        new(name, field.Name, field.Type, field.IsOptional, ScalarOf(field.Type)?.Format, null, field.Evidence);

    /// <summary>What values must be to be held by it.</summary>
    public FieldContract ToContract() => new(Name, Field, Type, Parameter)
    {
        IsDeclared = Part is not null,
        IsRequired = (!IsNullable && (Part is null || Evidence is not null)) || Traits.Rules.Any(rule => !rule.AllowsMissing),
        CanBeLeftOut = IsNullable,
        Default = Traits.Default,
        Separator = Traits.Separator,
        Rules = Traits.Rules,
        Conditions = Traits.Conditions,
    };

    /// <summary>The scalars that a field is made of, or null.</summary>
    public static ScalarType? ScalarOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => scalar.Scalar,
        ListFieldType list => ScalarOf(list.Element),
        DictionaryFieldType dictionary => ScalarOf(dictionary.Value),
        _ => null,
    };
}
