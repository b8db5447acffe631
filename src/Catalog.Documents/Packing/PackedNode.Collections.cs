using System.Collections.ObjectModel;
using System.Text;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public readonly partial struct PackedNode
{
    /// <summary>A list. One value is a list of one, and an empty mapping an empty list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<T>? List<T>(Func<PackedNode, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (IsMissing)
        {
            return null;
        }

        if (!Is(NodeTag.Sequence) && !IsEmptyOf(NodeTag.Mapping))
        {
            return Add(this, read, out var only) ? Array.AsReadOnly([only]) : null;
        }

        var cursor = Inside();
        var items = new T[cursor.Count()];
        for (var i = 0; i < items.Length; i++)
        {
            if (!Add(cursor.Node(), read, out items[i]))
            {
                return null;
            }
        }

        return ReadOnly(items);
    }

    /// <summary>A list of what stands in one text between separators, without blanks around it; a list that is written as such is read
    /// like <see cref="List{T}"/>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="separator">What stands between the values, not empty.</param>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentException"><paramref name="separator"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public IReadOnlyList<T>? Separated<T>(string separator, Func<PackedNode, T> read)
    {
        ArgumentException.ThrowIfNullOrEmpty(separator);
        ArgumentNullException.ThrowIfNull(read);
        if (!IsScalar)
        {
            return List(read);
        }

        var text = Content;
        var mark = Encoding.UTF8.GetBytes(separator);
        var items = new List<T>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text[start..].IndexOf(mark) is >= 0 and var next ? next : text.Length - start;
            var part = text.Slice(start, length);
            var (before, value) = (part.Length - Blanks.TrimStart(part).Length, Blanks.Trim(part).Length);
            if (value > 0)
            {
                if (!Add(new(_pack!, _start + start + before, value, _tag), read, out var item))
                {
                    return null;
                }

                items.Add(item);
            }

            start += length + mark.Length;
        }

        return ReadOnly(items.ToArray());
    }

    /// <summary>Values by name, in the order of the document. An empty list is an empty mapping.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">Reads one value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, T>? Dictionary<T>(Func<PackedNode, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!HasEntries)
        {
            return null;
        }

        var cursor = Inside();
        var entries = new (string Name, T Value)[cursor.Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i].Name = Encoding.UTF8.GetString(cursor.Node().Content);
            if (!Add(cursor.Node(), read, out entries[i].Value))
            {
                return null;
            }
        }

        return FieldDictionary.Of(entries);
    }

    /// <summary>An object of the values of a mapping. An empty list is an empty mapping.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <param name="read">Reads the mapping.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public T? Mapping<T>(Func<PackedNode, T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return HasEntries ? read(this) : null;
    }

    private bool HasEntries => Is(NodeTag.Mapping) || IsEmptyOf(NodeTag.Sequence);

    private bool IsEmptyOf(NodeTag tag)
    {
        if (!Is(tag))
        {
            return false;
        }

        var cursor = Inside();
        return cursor.Number() == 0;
    }

    private static IReadOnlyList<T> ReadOnly<T>(T[] items) => items.Length == 0 ? ReadOnlyCollection<T>.Empty : Array.AsReadOnly(items);

    // One value that does not fit leaves the list without a value; one that is missing does so where its type has no null.
    private static bool Add<T>(PackedNode node, Func<PackedNode, T> read, out T value)
    {
        value = read(node);
        return value is null ? node.IsMissing : default(T) is null || node.Single().IsScalar;
    }
}
