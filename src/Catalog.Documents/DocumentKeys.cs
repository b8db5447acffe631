using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Catalog.Documents;

/// <summary>The documents of a collection by a key: a value that no two of them share, such as a number.</summary>
/// <remarks>What stands behind the generated <c>FindBy…</c> methods. Immutable, so that threads may share it. It holds places in the collection alone: making it builds no document. Keys are equal
/// as their type has it; strings are compared ordinally.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{_documents.Name}, Count = {_places.Count}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentKeys<TKey, T>
    where TKey : notnull
    where T : class, IDocument
{
    private readonly DocumentCollection<T> _documents;
    private readonly Dictionary<TKey, int> _places;

    /// <summary>Makes the keys of a collection. Generated code makes them for each key property of a document class.</summary>
    /// <param name="documents">The collection.</param>
    /// <param name="keys">The keys, each once, with the ids of their documents; aliases are no ids here.</param>
    /// <exception cref="ArgumentException">A key occurs twice, or the collection lacks an id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/>, <paramref name="keys"/>, a key or an id is
    /// <see langword="null"/>.</exception>
    public DocumentKeys(DocumentCollection<T> documents, params (TKey Key, string Id)[] keys)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(keys);
        (_documents, _places) = (documents, new(keys.Length));
        foreach (var (key, id) in keys)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(keys));
            if (!_places.TryAdd(key, documents.PlaceOf(id, nameof(keys))))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The key '{key}' occurs twice."), nameof(keys));
            }
        }
    }

    /// <summary>The document with a key; <see langword="null"/> where there is none. Builds no other one.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public T? Find(TKey key) => _places.TryGetValue(key, out var place) ? _documents[place] : null;
}
