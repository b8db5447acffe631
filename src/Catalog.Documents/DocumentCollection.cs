using System.Collections;
using System.Diagnostics;
using Catalog.Documents.Packing;
using Catalog.Documents.Storage;

namespace Catalog.Documents;

/// <summary>The documents of one collection, in the order of their ids by code point, which is that of their UTF-8 bytes.</summary>
/// <remarks>It holds ids and aliases alone, or a pack: a document is asked for each time it is reached, so that untouched ones are never
/// built.</remarks>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{Name}, Count = {Count}")]
public sealed partial class DocumentCollection<T> : IReadOnlyList<T>, IDocumentCollection
    where T : class, IDocument
{
    private readonly DocumentStore<T> _documents;
    private readonly Func<IReadOnlyList<Field>>? _fields;

    /// <summary>Makes a collection. Generated code makes one for each collection of the assembly.</summary>
    /// <param name="name">The name, a C# identifier.</param>
    /// <param name="fields">The fields, in the order of the document class.</param>
    /// <param name="ids">The ids, each once, sorted by code point.</param>
    /// <param name="create">Gives the document whose id is at an index of <paramref name="ids"/>, the same one every time.</param>
    /// <param name="aliases">Other texts by which documents are found, each once with the id of its document, sorted by alias by code
    /// point; none where <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="aliases"/> is <see langword="null"/>.</exception>
    public DocumentCollection(
        string name,
        IReadOnlyList<Field> fields,
        IReadOnlyList<string> ids,
        Func<int, T> create,
        IReadOnlyList<(string Alias, string Id)>? aliases = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(create);
        (Name, Fields, _documents) = (name, [.. fields], new LiteralDocuments<T>(ids, create, aliases ?? []));
    }

    /// <summary>Makes a collection of what a build has packed. Generated code makes one for each packed collection of the assembly.</summary>
    /// <param name="name">The name, a C# identifier.</param>
    /// <param name="fields">Gives the fields, in the order of the document class; called when they are first asked for.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="create">Makes a document of its row.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DocumentCollection(string name, Func<IReadOnlyList<Field>> fields, Pack pack, Func<PackedRow, T> create)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(create);
        (Name, _fields, _documents) = (name, fields, new PackedDocuments<T>(pack, create));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Field> Fields => field ?? Interlocked.CompareExchange(ref field, [.. _fields!()], null) ?? field;

    /// <inheritdoc/>
    public Type DocumentType => typeof(T);

    /// <summary>The number of documents.</summary>
    public int Count => _documents.Count;

    IEnumerable<IDocument> IDocumentCollection.Documents => this;

    /// <summary>The document at a place in the order of the ids.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than
    /// <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _documents[index];
        }
    }

    IDocument IDocumentCollection.this[int index] => this[index];

    /// <summary>The document with an id, else the one with an alias, such as a former id; both are compared exactly.
    /// <see langword="null"/> where there is none. Builds no other one.</summary>
    /// <param name="id">The id or alias. Where it is the id of one document and an alias of another, the id counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _documents.IndexOf(id, orAlias: true) is >= 0 and var place ? _documents[place] : null;
    }

    IDocument? IDocumentCollection.Find(string id) => Find(id);

    /// <summary>Enumerates the documents in the order of their ids, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The place of the document with an id, from 0. Builds no document.</summary>
    /// <param name="id">The id.</param>
    /// <param name="parameter">The parameter of the caller that gave the id.</param>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    internal int PlaceOf(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return _documents.IndexOf(id, orAlias: false) is >= 0 and var place
            ? place
            : throw new ArgumentException($"The collection '{Name}' has no document '{id}'.", parameter);
    }
}
