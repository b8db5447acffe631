using System.Collections;
using System.Globalization;

namespace Catalog.Documents;

/// <summary>A field of a collection: its name in the documents, its property in C#, and how its values are written.</summary>
public sealed class Field
{
    /// <summary>Describes a field. Generated code makes one for each field of a collection.</summary>
    /// <param name="name">The name as the documents write it.</param>
    /// <param name="property">The name of the C# property.</param>
    /// <param name="type">The type of the values, never a <see cref="Nullable{T}"/>.</param>
    /// <param name="isNullable">Whether some document leaves the field empty.</param>
    /// <param name="summary">What the field means.</param>
    /// <param name="format">The .NET format string that prints the values as the documents wrote them.</param>
    /// <exception cref="ArgumentException"><paramref name="property"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="property"/> or <paramref name="type"/> is
    /// <see langword="null"/>.</exception>
    public Field(string name, string property, Type type, bool isNullable, string? summary = null, string? format = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrEmpty(property);
        ArgumentNullException.ThrowIfNull(type);
        (Name, Property, Type, IsNullable, Summary, TextFormat) = (name, property, type, isNullable, summary, format);
    }

    /// <summary>The name as the documents write it, such as <c>Original Classification</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the C# property, such as <c>OriginalClassification</c>.</summary>
    public string Property { get; }

    /// <summary>The type of the values, such as <see cref="DateOnly"/>; the type itself also where the property is nullable.</summary>
    public Type Type { get; }

    /// <summary>Whether a document may leave the field empty.</summary>
    public bool IsNullable { get; }

    /// <summary>What the field means, from the documentation of its property; <see langword="null"/> where nothing is known.</summary>
    public string? Summary { get; }

    /// <summary>The .NET format string that prints the values as the documents wrote them, such as <c>MMMM d, yyyy</c>;
    /// <see langword="null"/> for the type's own invariant form.</summary>
    public string? TextFormat { get; }

    /// <summary>Writes a value of this field as text, in every culture alike.</summary>
    /// <remarks>Dates and times are written by <see cref="TextFormat"/>, else as ISO 8601; a <see cref="PartialDate"/> as the document
    /// wrote it; a document as its id; the elements of a list one to a line; the entries of a map as <c>key: value</c>, one to a
    /// line. Lines end with LF.</remarks>
    /// <param name="value">A value of the field, or one element of a list.</param>
    /// <returns>The text; <see langword="null"/> for <see langword="null"/>.</returns>
    /// <exception cref="FormatException"><see cref="TextFormat"/> is no format of the value's type.</exception>
    public string? Format(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        PartialDate date => date.Text,
        DateOnly date => Write(date, "yyyy-MM-dd"),
        TimeOnly time => Write(time, "HH:mm:ss.FFFFFFF"),
        DateTime moment => Write(moment, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"),
        DateTimeOffset moment => Write(moment, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"),
        Uri address => address.OriginalString,
        Enum member => member.ToString(),
        IDocument document => document.Id,
        IFormattable number => Write(number, null),
        IDictionary map => string.Join('\n', Entries(map)),
        IEnumerable list => string.Join('\n', list.Cast<object?>().Select(Format)),
        _ => value.ToString(),
    };

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private string Write(IFormattable value, string? format) => value.ToString(TextFormat ?? format, CultureInfo.InvariantCulture);

    private IEnumerable<string> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return $"{entry.Key}: {Format(entry.Value)}";
        }
    }
}
