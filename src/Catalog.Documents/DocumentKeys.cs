using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Catalog.Documents;

/// <summary>The documents of a collection by a key: a value that no two of them share, such as a number.</summary>
/// <remarks>What stands behind the generated <c>FindBy…</c> methods. Immutable, so that threads may share it. It holds places in the
/// collection alone, and making it builds no document; without the keys at hand, the first search reads them off all documents. Keys are
/// equal as their type has it; strings are compared ordinally, and documents by identity.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{_documents.Name}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentKeys<TKey, T>
    where TKey : notnull
    where T : class, IDocument
{
    private readonly DocumentCollection<T> _documents;
    private readonly Func<T, IEnumerable<TKey>?>? _keysOf;

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
        (_documents, Places) = (documents, new(keys.Length, KeySelector.Comparer<TKey>()));
        foreach (var (key, id) in keys)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(keys));
            if (!Places.TryAdd(key, documents.PlaceOf(id, nameof(keys))))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The key '{key}' occurs twice."), nameof(keys));
            }
        }
    }

    /// <summary>Makes the keys of a collection that are read off its documents when one is first searched for.</summary>
    /// <param name="documents">The collection.</param>
    /// <param name="keysOf">The keys of a document; none where <see langword="null"/>. Of two documents with one key, the first has
    /// it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="keysOf"/> is
    /// <see langword="null"/>.</exception>
    [OverloadResolutionPriority(-1)]
    public DocumentKeys(DocumentCollection<T> documents, Func<T, IEnumerable<TKey>?> keysOf)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(keysOf);
        (_documents, _keysOf) = (documents, keysOf);
    }

    /// <inheritdoc cref="DocumentKeys{TKey, T}(DocumentCollection{T}, Func{T, IEnumerable{TKey}})"/>
    /// <param name="documents">The collection.</param>
    /// <param name="keyOf">The key of a document; none where <see langword="null"/>. Of two documents with one key, the first has
    /// it.</param>
    [OverloadResolutionPriority(-2)]
    public DocumentKeys(DocumentCollection<T> documents, Func<T, TKey?> keyOf)
        : this(documents, KeySelector.Several(keyOf, nameof(keyOf))) { }

    private Dictionary<TKey, int> Places => field ?? Interlocked.CompareExchange(ref field, Read(), null) ?? field;

    /// <summary>The document with a key; <see langword="null"/> where there is none. Builds no other one.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public T? Find(TKey key) => Places.TryGetValue(key, out var place) ? _documents[place] : null;

    private Dictionary<TKey, int> Read()
    {
        var places = new Dictionary<TKey, int>(_documents.Count, KeySelector.Comparer<TKey>());
        for (var place = 0; place < _documents.Count; place++)
        {
            foreach (var key in _keysOf!(_documents[place]) ?? [])
            {
                if (key is not null)
                {
                    places.TryAdd(key, place);
                }
            }
        }

        return places;
    }
}
