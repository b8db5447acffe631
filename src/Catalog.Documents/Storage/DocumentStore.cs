using Catalog.Documents.Packing;

namespace Catalog.Documents.Storage;

/// <summary>Where the documents of a collection come from: code that builds each, or a pack.</summary>
/// <param name="count">The number of documents.</param>
internal abstract class DocumentStore<T>(int count)
    where T : class, IDocument
{
    /// <summary>The number of documents.</summary>
    public int Count => count;

    /// <summary>The pack; <see langword="null"/> where code builds the documents.</summary>
    public virtual Pack? Pack => null;

    /// <summary>The document at a place that there is, the same one every time.</summary>
    public abstract T this[int place] { get; }

    /// <summary>The place of the document with an id, from 0; -1 where there is none. Builds no document.</summary>
    /// <param name="id">The id.</param>
    /// <param name="orAlias">Whether an alias is good, too, where it is no id.</param>
    public abstract int IndexOf(string id, bool orAlias);
}
