using System.Text.Json;
using Catalog.Documents.Json;

namespace Catalog.Documents;

/// <summary>Writes documents as JSON, without reflection.</summary>
public static class DocumentJson
{
    /// <summary>Writes a document as an object: <c>id</c>, <c>title</c>, <c>sourcePath</c>, <c>contentHash</c>, its fields, and its
    /// <c>body</c> with <c>text</c> and, where it was rendered, <c>html</c>. A body without text is left out.</summary>
    /// <remarks><para>Names are those of the properties in C# by <see cref="JsonSerializerOptions.PropertyNamingPolicy"/>. Of two that the
    /// policy makes one, the second is written as in C#. <see cref="JsonSerializerOptions.DefaultIgnoreCondition"/> says which fields are
    /// left out; other options do not count, and how characters are escaped is the writer's own.</para>
    /// <para>Values are written as System.Text.Json has them; a <see cref="PartialDate"/> in its <see cref="PartialDate.Edtf"/> form; a member of
    /// an enum as the documents write it; a number that is infinite or none as text; a list as an array; a map and an <see cref="IMapping"/>
    /// as an object; a <see cref="DataNode"/> as what it is, where a plain scalar is the truth or number that prints its text back, else
    /// text; another document as its id.</para></remarks>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where to write. Flushing it is left to the caller.</param>
    /// <param name="fields">The fields to write, in order: the <see cref="IDocumentCollection.Fields"/> of the document's collection, or some
    /// of them.</param>
    /// <param name="options">How to name and what to leave out; names in camel case and all fields where <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">One of <paramref name="fields"/> is another collection's.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="document"/>, <paramref name="writer"/> or <paramref name="fields"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The writer is where no object can be, or values are nested deeper than it
    /// allows.</exception>
    public static void WriteTo(
        this IDocument document, Utf8JsonWriter writer, IReadOnlyList<Field> fields, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fields);
        new JsonForm(writer, options).WriteChosen(document, fields);
    }
}
