using System.Collections;
using System.Diagnostics;

namespace Catalog.Documents;

/// <summary>The documents of a collection that share a value, in the order in which they were given. Immutable.</summary>
/// <remarks>It holds places in the collection alone: a document is asked for each time it is reached.</remarks>
/// <typeparam name="TKey">The type of the value.</typeparam>
/// <typeparam name="T">The class of the documents.</typeparam>
[DebuggerDisplay("{Key}, Count = {Count}")]
public sealed class DocumentGroup<TKey, T> : IGrouping<TKey, T>, IReadOnlyList<T>
    where TKey : notnull
    where T : class, IDocument
{
    private readonly DocumentCollection<T> _documents;
    private readonly int[] _places;

    internal DocumentGroup(TKey key, DocumentCollection<T> documents, int[] places) =>
        (Key, _documents, _places) = (key, documents, places);

    /// <summary>The value that the documents share.</summary>
    public TKey Key { get; }

    /// <summary>The number of documents.</summary>
    public int Count => _places.Length;

    /// <summary>The document at a place in the order of the group. Builds no other one.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than
    /// <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _documents[_places[index]];
        }
    }

    /// <summary>Enumerates the documents in the order of the group, each built when it is reached.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var place in _places)
        {
            yield return _documents[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
