namespace Catalog.Documents;

/// <summary>Requires a value of a declared property in each document where another property has one of some values; without values, where
/// the other property has any. A document without it is an error. Of several such attributes, each holds by itself.</summary>
/// <param name="property">The name of the other C# property of the same class.</param>
/// <param name="values">The values of the other property that call for this one; none where each does.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class RequiredIfAttribute(string property, params object?[] values) : Attribute
{
    /// <summary>The name of the other C# property of the same class, such as <c>Status</c>.</summary>
    public string Property { get; } = property;

    /// <summary>The values of the other property that call for this one; empty where each does.</summary>
    // C# takes a lone null for the array itself.
    public IReadOnlyList<object?> Values { get; } = [.. values ?? [null]];
}
