using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Formats.Toml;

/// <summary>A key with what stands under it: a value to which nothing can be added, a table, or an array of tables.</summary>
internal sealed class TomlEntry(TomlKey key, TomlValue? value = null, bool isArray = false)
{
    private readonly List<TomlTable> _tables = [];

    /// <summary>The key where it is defined, and until then where it is implied.</summary>
    public TomlKey Key { get; set; } = key;

    /// <summary>Whether <c>[[name]]</c> adds to it (TOML 1.0, Array of Tables).</summary>
    public bool IsArray => isArray;

    /// <summary>The table, or the last of the array, that further headers lead to; null for a value.</summary>
    public TomlTable? Table => _tables.LastOrDefault();

    /// <summary>Adds the table, or the next of the array.</summary>
    public void Add(TomlTable table) => _tables.Add(table);

    /// <summary>What stands under the key, finished.</summary>
    public TomlValue ToValue(DataText text)
    {
        if (value is not null)
        {
            return value;
        }

        var tables = _tables.ConvertAll(table => table.ToValue(text));
        return isArray
            ? new(new Sequence(tables.Select(table => table.Node).ToEquatableArray(), tables[0].Node.Place), tables.Max(table => table.End))
            : tables[0];
    }
}
