namespace Catalog.Engine.Binding;

/// <summary>What mappings of a kind must be: the documents of a collection, or what stands in a field of theirs.</summary>
/// <param name="Name">What messages call the class that they become.</param>
/// <param name="Fields">What each field must be.</param>
public sealed record ClassContract(string Name, EquatableArray<FieldContract> Fields)
{
    /// <summary>Other fields that mappings may have, by the name of the field or of a property: nothing is to be said of them.</summary>
    public EquatableArray<string> Others { get; init; } = EquatableArray<string>.Empty;
}
