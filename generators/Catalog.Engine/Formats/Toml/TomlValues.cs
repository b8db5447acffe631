using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;
using Tomlyn.Syntax;

namespace Catalog.Engine.Formats.Toml;

/// <summary>Makes values of Tomlyn's tree (TOML 1.0, Key/Value Pair to Inline Table).</summary>
internal sealed class TomlValues(DataText text, TomlTree tree, TomlTables tables, TomlFaults faults)
{
    /// <summary>Puts a key with its value into a table.</summary>
    public void Entry(TomlTable table, KeyValueSyntax entry)
    {
        if (entry.EqualToken is not { } sign || tree.Path(entry.Key) is not { } path)
        {
            return;
        }

        var depth = table.Depth + path.Count;
        if (depth > ReadingLimits.Depth)
        {
            faults.Depth(path[ReadingLimits.Depth - table.Depth].Range);
            return;
        }

        var value = Value(entry.Value, tree.ValueBehind(sign), depth);
        if (!faults.IsStopped)
        {
            tables.Set(table, path, value);
        }
    }

    private TomlValue Value(ValueSyntax? value, int at, int depth)
    {
        if (depth > ReadingLimits.Depth)
        {
            faults.Depth(new TextRange(at, at + 1));
        }

        return value switch
        {
            _ when faults.IsStopped => Nothing(new TextRange(at, at)),
            StringValueSyntax item => String(item, tree.Range(item)),
            ArraySyntax list => List(list, depth),
            InlineTableSyntax table => Table(table, depth),
            _ when tree.Word(at, value) is { Length: > 0 } word => Word(word, new TextRange(at, at + word.Length)),
            _ => Nothing(new TextRange(at, at), "a value is missing here; for an empty text write \"\", or leave the key out"),
        };
    }

    private TomlValue Word(string word, TextRange range) => TomlWord.Reason(word) is { } reason
        ? Nothing(range, reason)
        : new(new Scalar(word, ScalarStyle.Plain, Place(range)), range.End);

    private TomlValue String(StringValueSyntax value, TextRange range) => tree.Text(value) is { } content
        ? new(new Scalar(TextLines.Normalize(content), ScalarStyle.Text, Place(range)), range.End)
        : Nothing(range);

    private TomlValue List(ArraySyntax list, int depth)
    {
        var items = new List<Node>();
        foreach (var item in list.Items)
        {
            var at = tree.Range(item).Start;
            if (item.Value is not null || tree.Word(at, null).Length > 0)
            {
                items.Add(Value(item.Value, at, depth + 1).Node);
            }
        }

        var range = tree.Range(list);
        return new(new Sequence(items.ToEquatableArray(), Place(range)), range.End);
    }

    private TomlValue Table(InlineTableSyntax syntax, int depth)
    {
        var table = new TomlTable(TomlTableOrigin.Inline, depth, tree.Range(syntax));
        foreach (var item in syntax.Items)
        {
            if (item.KeyValue is { } entry)
            {
                Entry(table, entry);
            }
        }

        return table.ToValue(text);
    }

    private TomlValue Nothing(TextRange range, string? reason = null)
    {
        if (reason is not null)
        {
            faults.Syntax(range, reason);
        }

        return new(new Empty(false, Place(range)), range.End);
    }

    private Place Place(TextRange range) => text.PlaceOf(range.Start, range.End - range.Start);
}
