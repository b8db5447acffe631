using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>A table that is being read.</summary>
/// <param name="origin">What made it.</param>
/// <param name="depth">How deep it is nested; the root has depth 0.</param>
/// <param name="range">What it begins with, its header or key; of an inline table all of it.</param>
internal sealed class TomlTable(TomlTableOrigin origin, int depth, TextRange range)
{
    private readonly NamedList<TomlEntry> _entries = new();

    /// <summary>What made the table, which says what may still be added to it.</summary>
    public TomlTableOrigin Origin { get; private set; } = origin;

    /// <summary>How deep it is nested.</summary>
    public int Depth => depth;

    /// <summary>The entry of a name, or null.</summary>
    public TomlEntry? Find(string name) => _entries.Find(name);

    /// <summary>Adds an entry that is not there yet.</summary>
    public void Add(TomlEntry entry) => _entries.Add(entry.Key.Name, entry);

    /// <summary>Makes a table that was only implied one that has a header.</summary>
    public void Define(TextRange header) => (Origin, range) = (TomlTableOrigin.Header, header);

    /// <summary>The table, finished; it ends behind its last value.</summary>
    public TomlValue ToValue(DataText text)
    {
        var end = range.End;
        var fields = new List<FieldNode>(_entries.Items.Count);
        foreach (var (name, entry) in _entries.Items)
        {
            var value = entry.ToValue(text);
            fields.Add(new FieldNode(name, value.Node) { NamePlace = entry.Key.Place });
            end = Math.Max(end, value.End);
        }

        return new(new Mapping(fields.ToEquatableArray(), text.PlaceOf(range.Start, range.End - range.Start), text.Start + end), end);
    }
}
