namespace Catalog.Engine.Typing;

/// <summary>A field of a collection, or of a mapping in it, as its documents have it.</summary>
/// <param name="Name">The name as the documents write it.</param>
/// <param name="Type">The type that holds every value.</param>
/// <param name="Evidence">How often it has a value, and what made its type what it is.</param>
public sealed record SchemaField(string Name, FieldType Type, Evidence Evidence)
{
    /// <summary>What whoever writes values calls the field; empty until it is named.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>Whether some mapping has no value.</summary>
    public bool IsOptional => Evidence.Present < Evidence.Mappings;
}
