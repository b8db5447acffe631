namespace Catalog.Engine.Documents;

/// <summary>Items in their order that are also found by name: what stands in a mapping while it is read.</summary>
/// <remarks>Most mappings are small, and a table of hashes for each would outweigh them: one is made when there is something to win.</remarks>
internal sealed class NamedList<T>
    where T : class
{
    private const int Small = 8;

    private readonly List<(string Name, T Item)> _items = [];
    private Dictionary<string, T>? _table;

    /// <summary>Some items; of those of one name, the first.</summary>
    public static NamedList<T> Of(IEnumerable<(string Name, T Item)> items)
    {
        var list = new NamedList<T>();
        foreach (var (name, item) in items)
        {
            if (list.Find(name) is null)
            {
                list.Add(name, item);
            }
        }

        return list;
    }

    /// <summary>The items in the order in which they were added.</summary>
    public IReadOnlyList<(string Name, T Item)> Items => _items;

    /// <summary>Adds an item whose name is not yet there.</summary>
    public void Add(string name, T item)
    {
        _items.Add((name, item));
        if (_items.Count > Small)
        {
            _table ??= _items.Take(Small).ToDictionary(pair => pair.Name, pair => pair.Item, StringComparer.Ordinal);
            _table.Add(name, item);
        }
    }

    /// <summary>The item of a name, compared exactly, or null.</summary>
    public T? Find(string name)
    {
        if (_table is not null)
        {
            return _table.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var (itemName, item) in _items)
        {
            if (itemName == name)
            {
                return item;
            }
        }

        return null;
    }
}
