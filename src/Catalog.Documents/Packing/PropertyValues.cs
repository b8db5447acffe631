using System.Collections;
using System.ComponentModel;

namespace Catalog.Documents.Packing;

/// <summary>Reads the values of one property off the documents of a collection, one by one wherever they stand in lists and maps.</summary>
/// <remarks>What the tables of packed documents are made of.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PropertyValues
{
    /// <summary>What reads the values of a type.</summary>
    /// <param name="documents">The collection.</param>
    /// <param name="property">The property.</param>
    /// <typeparam name="T">The type of one value.</typeparam>
    /// <exception cref="ArgumentException">The collection has no such property.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Func<IDocument, IEnumerable<T>> Of<T>(IDocumentCollection documents, string property)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(property);
        var field = documents.Fields.FirstOrDefault(field => field.Property == property)
            ?? throw new ArgumentException($"The collection '{documents.Name}' has no property '{property}'.", nameof(property));
        return document => Leaves(document.GetValue(field)).OfType<T>();
    }

    private static IEnumerable<object?> Leaves(object? value) => value switch
    {
        string or IDocument => [value],
        IDictionary map => map.Values.Cast<object?>().SelectMany(Leaves),
        IEnumerable list => list.Cast<object?>().SelectMany(Leaves),
        _ => [value],
    };
}
