namespace Catalog.Documents;

/// <summary>A value made of named values: what a mapping (YAML), an object (JSON), a table (TOML) or an element (XML) inside a document
/// becomes. Every generated nested class is one.</summary>
/// <remarks>An open map, whose names are data, is an <see cref="IReadOnlyDictionary{TKey, TValue}"/> instead, and a value whose kind differs
/// between documents a <see cref="DataNode"/>.</remarks>
public interface IMapping
{
    /// <summary>The fields of its class, in the order of the class; the same for every value of the class.</summary>
    IReadOnlyList<Field> Fields { get; }

    /// <summary>The value of a field, of the type <see cref="Field.Type"/>; <see langword="null"/> where the document leaves it
    /// empty.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <exception cref="ArgumentException">The class has no property of the name <see cref="Field.Property"/>: the field is another
    /// class's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is <see langword="null"/>.</exception>
    object? GetValue(Field field);

    /// <summary>The value of a field as text, in the form in which the documents write it (see <see cref="Field.Format"/>);
    /// <see langword="null"/> where the document leaves it empty.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <exception cref="ArgumentException">The field is another class's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is <see langword="null"/>.</exception>
    string? GetText(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Format(GetValue(field));
    }
}
