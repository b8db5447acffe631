namespace Catalog.Documents;

/// <summary>Names the field that a declared property of a document class holds, where the property's name does not.</summary>
/// <param name="name">The field's name as the documents write it.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class FieldAttribute(string name) : Attribute
{
    /// <summary>The field's name as the documents write it, such as <c>Original Classification</c>.</summary>
    public string Name { get; } = name;
}
