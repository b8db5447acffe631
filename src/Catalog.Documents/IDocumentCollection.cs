using System.Text.Json;
using Catalog.Documents.Json;

namespace Catalog.Documents;

/// <summary>A collection of documents of any class, for tools that list, search or export whatever there is.</summary>
/// <remarks>Not itself a sequence: <see cref="DocumentCollection{T}"/> is one of its own class, which C# lets it be only once and LINQ
/// needs to be clear. Enumerate <see cref="Documents"/>.</remarks>
public interface IDocumentCollection
{
    /// <summary>The collection's name, a C# identifier such as <c>Records</c>.</summary>
    string Name { get; }

    /// <summary>The fields of its documents, in the order of the document class.</summary>
    IReadOnlyList<Field> Fields { get; }

    /// <summary>The class of its documents.</summary>
    Type DocumentType { get; }

    /// <summary>The number of documents.</summary>
    int Count { get; }

    /// <summary>The documents in the order of their ids by code point, each built when it is reached.</summary>
    IEnumerable<IDocument> Documents { get; }

    /// <summary>The document at a place in the order of the ids.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than
    /// <see cref="Count"/>.</exception>
    IDocument this[int index] { get; }

    /// <summary>The document with an id, else the one with an alias, such as a former id; both are compared exactly.
    /// <see langword="null"/> where there is none.</summary>
    /// <param name="id">The id or alias. Where it is the id of one document and an alias of another, the id counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    IDocument? Find(string id);

    /// <summary>Finds the documents that have all of some words and phrases, the best first: <see cref="DocumentCollection{T}.Search(string)"/>
    /// tells how.</summary>
    /// <param name="query">What to look for, such as <c>poland "free elections" warsaw*</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The index of the collection is damaged.</exception>
    IReadOnlyList<SearchHit<IDocument>> Search(string query);

    /// <summary>Writes the documents as an array of objects, each as <see cref="DocumentJson.WriteTo"/> has it, in the order of their
    /// ids.</summary>
    /// <param name="writer">Where to write. Flushing it is left to the caller.</param>
    /// <param name="options">How to name and what to leave out; names in camel case and all fields where <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The writer is where no array can be, or values are nested deeper than it
    /// allows.</exception>
    void WriteTo(Utf8JsonWriter writer, JsonSerializerOptions? options = null) => new JsonForm(writer, options).Write(Documents, Fields);
}
