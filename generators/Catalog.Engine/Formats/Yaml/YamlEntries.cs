using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The entries of a mapping: its own, and those that a merge key adds (yaml.org/type/merge.html).</summary>
internal sealed class YamlEntries(YamlFaults faults)
{
    private const string NoBase = "'<<' takes a mapping, an alias of one, or a list of these; write one, or quote the key";

    private readonly List<FieldNode> _own = [];
    private readonly List<YamlNode> _values = [];
    private readonly List<Mapping> _bases = [];
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _merges = new(StringComparer.Ordinal);
    private long _characters;
    private int _mergeIndex;

    /// <summary>Adds an entry. The first of a name counts.</summary>
    public void Add(YamlKey key, YamlNode value, TextRange valueRange)
    {
        if (key.Name is not { } name)
        {
            return;
        }

        var places = key.IsMerge ? _merges : _places;
        if (places.TryGetValue(name, out var first))
        {
            faults.Duplicate(name, key.Place, first);
            return;
        }

        places.Add(name, key.Place);
        _values.Add(value);
        _characters += name.Length;
        if (key.IsMerge)
        {
            Merge(value, valueRange);
        }
        else
        {
            _own.Add(new FieldNode(name, value.Value) { NamePlace = key.Place });
        }
    }

    /// <summary>The mapping of them.</summary>
    public YamlNode ToNode(Place place, int end)
    {
        var merged = _bases
            .SelectMany(@base => @base.Entries)
            .Where(entry => !_places.ContainsKey(entry.Name))
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entries => entries.First());
        _own.InsertRange(_mergeIndex, merged);
        return YamlNode.Branch(new Mapping(_own.ToEquatableArray(), place, end), _values, _characters);
    }

    private void Merge(YamlNode value, TextRange range)
    {
        _mergeIndex = _own.Count;
        switch (value.Value)
        {
            case Mapping @base:
                _bases.Add(@base);
                break;
            case Sequence bases when bases.Items.All(item => item is Mapping):
                _bases.AddRange(bases.Items.Cast<Mapping>());
                break;
            case Empty when value.Key is null:
                break;
            default:
                faults.Syntax(range, NoBase);
                break;
        }
    }
}
