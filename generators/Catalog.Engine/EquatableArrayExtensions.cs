namespace Catalog.Engine;

/// <summary>Makes <see cref="EquatableArray{T}"/> from other sequences.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>The elements of a sequence, in their order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
    {
        var array = items.ToArray();
        return array.Length == 0 ? EquatableArray<T>.Empty : new EquatableArray<T>(array);
    }

    /// <summary>Whether two lists hold the very same objects.</summary>
    public static bool AreSame<T>(this EquatableArray<T> items, EquatableArray<T> others)
        where T : class, IEquatable<T> =>
        items.Count == others.Count && items.Zip(others, ReferenceEquals).All(same => same);
}
