using System.Text;

namespace Catalog.Documents;

/// <summary>One document of a collection: what every generated document class has, whatever its fields.</summary>
public interface IDocument
{
    /// <summary>The id, unique in the collection also when case is ignored: the file's path below its folder without the
    /// extension, or the id the document states itself.</summary>
    string Id { get; }

    /// <summary>The title: the document's <c>title</c>, else its <c>name</c>, else its first heading, else the id. Never empty.</summary>
    string Title { get; }

    /// <summary>The path of the file the document was read from, relative to the project, with <c>/</c> between its parts.</summary>
    string SourcePath { get; }

    /// <summary>The SHA-256 hash, in lower-case hex, of the document's text as UTF-8 with LF line ends and no byte order mark.</summary>
    string ContentHash { get; }

    /// <summary>The text that is not in fields; <see cref="Body.Empty"/> where there is none.</summary>
    Body Body { get; }

    /// <summary>The value of a field, of the type <see cref="Field.Type"/>; <see langword="null"/> where the document leaves it
    /// empty.</summary>
    /// <param name="field">A field of this document's collection, from <see cref="IDocumentCollection.Fields"/>.</param>
    /// <exception cref="ArgumentException">The document has no property of the name <see cref="Field.Property"/>: the field is another collection's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is <see langword="null"/>.</exception>
    object? GetValue(Field field);

    /// <summary>The value of a field as text, in the form in which the documents write it (see <see cref="Field.Format"/>);
    /// <see langword="null"/> where the document leaves it empty.</summary>
    /// <param name="field">A field of this document's collection, from <see cref="IDocumentCollection.Fields"/>.</param>
    /// <exception cref="ArgumentException">The document has no property of the name <see cref="Field.Property"/>: the field is another collection's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is <see langword="null"/>.</exception>
    string? GetText(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Format(GetValue(field));
    }

    /// <summary>The text that <see cref="GetText"/> gives as UTF-8; empty where there is none.</summary>
    /// <remarks>A collection that is stored packed gives a text in place; what must be put together first is encoded anew each
    /// time.</remarks>
    /// <param name="field">A field of this document's collection, from <see cref="IDocumentCollection.Fields"/>.</param>
    /// <exception cref="ArgumentException">The document has no property of the name <see cref="Field.Property"/>: the field is another collection's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is <see langword="null"/>.</exception>
    ReadOnlySpan<byte> GetUtf8(Field field) => GetText(field) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : default;
}
