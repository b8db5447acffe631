using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace Catalog.Documents;

/// <summary>The documents of a collection by a value that several of them may share, such as an author or a tag.</summary>
/// <remarks>Immutable, so that threads may share it. It holds places in the collection alone: a document is asked for each time it is
/// reached, and making the lookup builds none. Values are equal as their type has it; strings are compared ordinally.</remarks>
/// <typeparam name="TKey">The type of the values.</typeparam>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{_documents.Name}, Count = {Count}")]
public sealed class DocumentLookup<TKey, T> : ILookup<TKey, T>
    where TKey : notnull
    where T : class, IDocument
{
    private readonly DocumentCollection<T> _documents;
    private readonly OrderedDictionary<TKey, DocumentGroup<TKey, T>> _groups;

    /// <summary>Makes a lookup of a collection. Generated code makes one for each property of a document class with
    /// <see cref="LookupAttribute"/>.</summary>
    /// <param name="documents">The collection.</param>
    /// <param name="groups">The values, each once, with the ids of their documents; aliases are no ids here. Both keep their
    /// order.</param>
    /// <exception cref="ArgumentException">A value occurs twice, or the collection lacks an id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/>, <paramref name="groups"/>, a value, its ids or one of them is
    /// <see langword="null"/>.</exception>
    public DocumentLookup(DocumentCollection<T> documents, params (TKey Key, string[] Ids)[] groups)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(groups);
        (_documents, _groups) = (documents, new(groups.Length));
        foreach (var (key, ids) in groups)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(groups));
            ArgumentNullException.ThrowIfNull(ids, nameof(groups));
            var places = Array.ConvertAll(ids, id => documents.PlaceOf(id, nameof(groups)));
            if (!_groups.TryAdd(key, new(key, documents, places)))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The key '{key}' occurs twice."), nameof(groups));
            }
        }
    }

    /// <summary>The number of values.</summary>
    public int Count => _groups.Count;

    /// <summary>The values, in the order in which they were given.</summary>
    public IReadOnlyList<TKey> Keys => _groups.Keys;

    /// <summary>The documents that have a value; empty where there is none. Builds no document.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public DocumentGroup<TKey, T> this[TKey key] => _groups.TryGetValue(key, out var group) ? group : new(key, _documents, []);

    IEnumerable<T> ILookup<TKey, T>.this[TKey key] => this[key];

    /// <summary>Whether some document has a value.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool Contains(TKey key) => _groups.ContainsKey(key);

    /// <summary>Enumerates the values with their documents, in the order in which they were given. Builds no document.</summary>
    public IEnumerator<DocumentGroup<TKey, T>> GetEnumerator() => _groups.Values.GetEnumerator();

    IEnumerator<IGrouping<TKey, T>> IEnumerable<IGrouping<TKey, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
