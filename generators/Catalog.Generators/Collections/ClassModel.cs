using Catalog.Engine;

namespace Catalog.Generators.Collections;

/// <summary>A class in a document class, for a field that holds fields.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Field">The field it is made for, as the documents write it; null where several fields share it.</param>
/// <param name="Properties">Its properties in the order of the documents.</param>
/// <param name="Classes">The classes in it.</param>
internal sealed record ClassModel(string Name, string? Field, EquatableArray<PropertyModel> Properties, EquatableArray<ClassModel> Classes)
{
    /// <summary>What it is, in a sentence.</summary>
    public string Summary => Field is { } name ? $"What stands in the field '{name}'." : "What stands in each of several fields.";
}
