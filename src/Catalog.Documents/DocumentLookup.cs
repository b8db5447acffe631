using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Catalog.Documents;

/// <summary>The documents of a collection by a value that several of them may share, such as an author or a tag.</summary>
/// <remarks>Immutable, so that threads may share it. It holds places in the collection alone: a document is asked for each time it is
/// reached, and making the lookup builds none; without the values at hand, the first use reads them off all documents. Values are equal as
/// their type has it; strings are compared ordinally, and documents by identity.</remarks>
/// <typeparam name="TKey">The type of the values.</typeparam>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{_documents.Name}")]
public sealed class DocumentLookup<TKey, T> : ILookup<TKey, T>
    where TKey : notnull
    where T : class, IDocument
{
    private readonly DocumentCollection<T> _documents;
    private readonly Func<T, IEnumerable<TKey>?>? _valuesOf;

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
        (_documents, Groups) = (documents, new(groups.Length, KeySelector.Comparer<TKey>()));
        foreach (var (key, ids) in groups)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(groups));
            ArgumentNullException.ThrowIfNull(ids, nameof(groups));
            var places = Array.ConvertAll(ids, id => documents.PlaceOf(id, nameof(groups)));
            if (!Groups.TryAdd(key, new(key, documents, places)))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The key '{key}' occurs twice."), nameof(groups));
            }
        }
    }

    /// <summary>Makes a lookup that is read off the documents when it is first used: the values in the order in which the documents have
    /// them, and to each its documents in the order of the collection.</summary>
    /// <param name="documents">The collection.</param>
    /// <param name="valuesOf">The values of a document; none where <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="valuesOf"/> is
    /// <see langword="null"/>.</exception>
    [OverloadResolutionPriority(-1)]
    public DocumentLookup(DocumentCollection<T> documents, Func<T, IEnumerable<TKey>?> valuesOf)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(valuesOf);
        (_documents, _valuesOf) = (documents, valuesOf);
    }

    /// <inheritdoc cref="DocumentLookup{TKey, T}(DocumentCollection{T}, Func{T, IEnumerable{TKey}})"/>
    /// <param name="documents">The collection.</param>
    /// <param name="valueOf">The value of a document; none where <see langword="null"/>.</param>
    [OverloadResolutionPriority(-2)]
    public DocumentLookup(DocumentCollection<T> documents, Func<T, TKey?> valueOf)
        : this(documents, KeySelector.Several(valueOf, nameof(valueOf))) { }

    private OrderedDictionary<TKey, DocumentGroup<TKey, T>> Groups => field ?? Interlocked.CompareExchange(ref field, Read(), null) ?? field;

    /// <summary>The number of values.</summary>
    public int Count => Groups.Count;

    /// <summary>The values, in the order in which they were given.</summary>
    public IReadOnlyList<TKey> Keys => Groups.Keys;

    /// <summary>The documents that have a value; empty where there is none. Builds no document.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public DocumentGroup<TKey, T> this[TKey key] => Groups.TryGetValue(key, out var group) ? group : new(key, _documents, []);

    IEnumerable<T> ILookup<TKey, T>.this[TKey key] => this[key];

    /// <summary>Whether some document has a value.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool Contains(TKey key) => Groups.ContainsKey(key);

    /// <summary>Enumerates the values with their documents, in the order in which they were given. Builds no document.</summary>
    public IEnumerator<DocumentGroup<TKey, T>> GetEnumerator() => Groups.Values.GetEnumerator();

    IEnumerator<IGrouping<TKey, T>> IEnumerable<IGrouping<TKey, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OrderedDictionary<TKey, DocumentGroup<TKey, T>> Read()
    {
        var comparer = KeySelector.Comparer<TKey>();
        var places = new OrderedDictionary<TKey, List<int>>(comparer);
        for (var place = 0; place < _documents.Count; place++)
        {
            foreach (var value in _valuesOf!(_documents[place]) ?? [])
            {
                Add(places, value, place);
            }
        }

        var groups = new OrderedDictionary<TKey, DocumentGroup<TKey, T>>(places.Count, comparer);
        foreach (var (value, own) in places)
        {
            groups.Add(value, new(value, _documents, [.. own]));
        }

        return groups;
    }

    // A document may have a value several times, and none among others.
    private static void Add(OrderedDictionary<TKey, List<int>> places, TKey? value, int place)
    {
        if (value is null)
        {
            return;
        }

        if (!places.TryGetValue(value, out var own))
        {
            places.Add(value, own = []);
        }

        if (own is [] || own[^1] != place)
        {
            own.Add(place);
        }
    }
}
