namespace Catalog.Documents;

/// <summary>Says which field a declared property of a document class holds, where the property's name does not, and how its values
/// stand in the documents.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class FieldAttribute : Attribute
{
    /// <summary>Leaves the field's name to that of the property.</summary>
    public FieldAttribute() { }

    /// <summary>Names the field.</summary>
    /// <param name="name">The field's name as the documents write it.</param>
    public FieldAttribute(string name) => Name = name;

    /// <summary>The field's name as the documents write it, such as <c>Original Classification</c>; <see langword="null"/> where the
    /// property's name serves.</summary>
    public string? Name { get; }

    /// <summary>The text between several values that a document writes as one text, such as <c>,</c> in <c>2718, 2930</c> or in a cell of
    /// CSV; <see langword="null"/> where a text is one value.</summary>
    /// <remarks>The text is cut at each place where the separator stands, compared exactly. Blanks at both ends of a part are left out, and
    /// so are parts that are then empty.</remarks>
    public string? Separator { get; set; }
}
