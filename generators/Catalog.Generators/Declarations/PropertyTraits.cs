using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;

namespace Catalog.Generators.Declarations;

/// <summary>What the attributes of a declared property say beside the name of its field.</summary>
internal sealed record PropertyTraits
{
    /// <summary>Of a property without attributes.</summary>
    public static PropertyTraits None { get; } = new();

    /// <summary>What stands between the values of a list that is written as one text (<c>[Field(Separator = …)]</c>), or null.</summary>
    public string? Separator { get; init; }

    /// <summary>The value of documents that have none (<c>[DefaultValue]</c>), or null.</summary>
    public Value? Default { get; init; }

    /// <summary>What the values must be beside their type (the validation attributes).</summary>
    public EquatableArray<ValueRule> Rules { get; init; } = EquatableArray<ValueRule>.Empty;

    /// <summary>Where it must have a value (<c>[RequiredIf]</c>).</summary>
    public EquatableArray<RequiredCondition> Conditions { get; init; } = EquatableArray<RequiredCondition>.Empty;

    /// <summary>Whether each value belongs to one document alone (<c>[Key]</c>).</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether documents are grouped by it (<c>[Lookup]</c>).</summary>
    public bool IsLookup { get; init; }

    /// <summary>The reference that it is the way back of (<c>[ReferencedBy]</c>), or null.</summary>
    public Inverse? Inverse { get; init; }

    /// <summary>Whether an attribute warns of trimming, since it would use reflection where it ran: here it never runs.</summary>
    public bool WarnsOfTrimming { get; init; }
}
