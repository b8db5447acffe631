using System.ComponentModel;

namespace Catalog.Documents.Packing;

/// <summary>Keeps a value that was decoded once, where <see langword="null"/> or a default would not tell that it was.</summary>
/// <remarks>Threads may share it where all keep equal values: each reads nothing, or a whole value. It stands in a field that is not
/// read-only.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct PackedValue<T>
{
    private bool _isRead;

    /// <summary>Whether there is a value.</summary>
    public bool IsRead => Volatile.Read(ref _isRead);

    /// <summary>The value; the default one where there is none.</summary>
    public T Value { get; private set; }

    /// <summary>Keeps a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    public T Keep(T value)
    {
        // The value first: who sees that it is read sees all of it.
        Value = value;
        Volatile.Write(ref _isRead, true);
        return value;
    }
}
