namespace Catalog.Engine.Binding;

/// <summary>What is known of a document before its values are bound.</summary>
public sealed record BindingOptions
{
    /// <summary>What the classes must be that the user declared for mappings, by name.</summary>
    public IReadOnlyDictionary<string, ClassContract> Classes { get; init; } = new Dictionary<string, ClassContract>();

    /// <summary>Whether all of the document was read: of another one nothing is said that may follow from its fault.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether a field that is not declared is at fault.</summary>
    public bool RefusesUndeclared { get; init; }

    /// <summary>The text of the file, which tells where parts of a value stand; empty where nobody asks.</summary>
    public string Content { get; init; } = "";

    /// <summary>Takes the values that name documents.</summary>
    public ICollection<ReferenceUse> References { get; init; } = new List<ReferenceUse>();
}
