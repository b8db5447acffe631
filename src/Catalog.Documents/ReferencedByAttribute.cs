namespace Catalog.Documents;

/// <summary>Declares a property that no field fills: it holds the documents that refer to this one, and is a list of their class, be it
/// another one or its own.</summary>
/// <param name="property">The name of the C# property of their class that refers to this one.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class ReferencedByAttribute(string property) : Attribute
{
    /// <summary>The name of the C# property of their class that refers to this one, such as <c>Author</c>.</summary>
    public string Property { get; } = property;
}
