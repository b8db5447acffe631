using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Catalog.Documents;

/// <summary>Makes the values of fields whose names are data: an open mapping, in the order of its document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldDictionary
{
    /// <summary>A read-only dictionary of some entries, in their order; names are compared exactly.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, each name once.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is <see langword="null"/>.</exception>
    public static IReadOnlyDictionary<string, T> Of<T>(params (string Name, T Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var dictionary = new OrderedDictionary<string, T>(entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            dictionary.Add(name, value);
        }

        return new ReadOnlyDictionary<string, T>(dictionary);
    }
}
