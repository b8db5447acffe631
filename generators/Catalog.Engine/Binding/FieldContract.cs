using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>What a field must be, of a document or of a mapping in one.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Name">Its name in the documents.</param>
/// <param name="Type">Its type.</param>
/// <param name="Parameter">What whoever writes values calls it.</param>
public sealed record FieldContract(string Property, string Name, FieldType Type, string Parameter)
{
    /// <summary>Whether the user said what the field must be; else it was inferred of the documents themselves.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether a mapping without a value is at fault.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a missing value can be left out where values are written.</summary>
    public bool CanBeLeftOut { get; init; }

    /// <summary>The value of mappings that have none, or null.</summary>
    public Value? Default { get; init; }

    /// <summary>What stands between the values of a list that is written as one text, or null.</summary>
    public string? Separator { get; init; }

    /// <summary>What its values must be beside their type.</summary>
    public EquatableArray<ValueRule> Rules { get; init; } = EquatableArray<ValueRule>.Empty;

    /// <summary>Where it must have a value although others may do without.</summary>
    public EquatableArray<RequiredCondition> Conditions { get; init; } = EquatableArray<RequiredCondition>.Empty;
}
