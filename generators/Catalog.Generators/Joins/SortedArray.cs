using Catalog.Engine;

namespace Catalog.Generators.Joins;

/// <summary>Searches arrays that are in order.</summary>
internal static class SortedArray
{
    /// <summary>The first item that has a key, or null.</summary>
    /// <param name="items">The items, in order of their keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="keyOf">Gives the key of an item.</param>
    /// <param name="order">The order.</param>
    public static T? Find<T, TKey>(this EquatableArray<T> items, TKey key, Func<T, TKey> keyOf, IComparer<TKey> order)
        where T : class, IEquatable<T>
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = order.Compare(keyOf(items[middle]), key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < items.Count && order.Compare(keyOf(items[low]), key) == 0 ? items[low] : null;
    }
}
