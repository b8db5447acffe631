using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>Puts values and tables where their keys say (TOML 1.0, Keys, Table and Array of Tables). What is there first stays.</summary>
internal sealed class TomlTables(DataText text, TomlFaults faults)
{
    /// <summary>The table that is the whole text.</summary>
    public TomlTable Root { get; } = new(TomlTableOrigin.Header, 0, new TextRange(0, text.Content.Length));

    /// <summary>The table that a header begins; one apart from all others where it may not stand there.</summary>
    /// <param name="path">The parts of its key.</param>
    /// <param name="isArray">Whether it is one of an array.</param>
    /// <param name="header">The characters of the header.</param>
    public TomlTable Begin(IReadOnlyList<TomlKey> path, bool isArray, TextRange header)
    {
        var key = path[path.Count - 1];
        if (Parent(Root, path, inHeader: true) is { } parent)
        {
            var table = new TomlTable(TomlTableOrigin.Header, parent.Depth + (isArray ? 2 : 1), header);
            switch (parent.Find(key.Name))
            {
                case null:
                    Add(parent, key, table, isArray);
                    return table;
                case { IsArray: true } array when isArray:
                    array.Add(table);
                    return table;
                case { Table: { Origin: TomlTableOrigin.Implied } implied } entry when !isArray:
                    entry.Key = key;
                    implied.Define(header);
                    return implied;
                case var first:
                    faults.Duplicate(key, first.Key);
                    break;
            }
        }

        return new TomlTable(TomlTableOrigin.Header, 0, header);
    }

    /// <summary>Puts a value into a table, or into one inside it that a dotted key names.</summary>
    public void Set(TomlTable table, IReadOnlyList<TomlKey> path, TomlValue value)
    {
        var key = path[path.Count - 1];
        if (Parent(table, path, inHeader: false) is not { } parent)
        {
            return;
        }

        if (parent.Find(key.Name) is { } first)
        {
            faults.Duplicate(key, first.Key);
        }
        else
        {
            parent.Add(new TomlEntry(key, value));
        }
    }

    /// <summary>The table that all parts of a key but the last lead to; null where they lead to something else.</summary>
    private TomlTable? Parent(TomlTable table, IReadOnlyList<TomlKey> path, bool inHeader)
    {
        foreach (var key in path.Take(path.Count - 1))
        {
            switch (table.Find(key.Name))
            {
                case null:
                    var origin = inHeader ? TomlTableOrigin.Implied : TomlTableOrigin.DottedKey;
                    var made = new TomlTable(origin, table.Depth + 1, key.Range);
                    if (!Add(table, key, made, isArray: false))
                    {
                        return null;
                    }

                    table = made;
                    break;
                case { Table: { } inner } when inHeader || inner.Origin == TomlTableOrigin.DottedKey:
                    table = inner;
                    break;
                case var first:
                    faults.Duplicate(key, first.Key);
                    return null;
            }
        }

        return table;
    }

    private bool Add(TomlTable parent, TomlKey key, TomlTable table, bool isArray)
    {
        if (table.Depth > ReadingLimits.Depth)
        {
            faults.Depth(key.Range);
            return false;
        }

        var entry = new TomlEntry(key, isArray: isArray);
        entry.Add(table);
        parent.Add(entry);
        return true;
    }
}
