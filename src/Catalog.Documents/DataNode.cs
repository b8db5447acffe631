using System.Collections.ObjectModel;
using System.Diagnostics;

namespace Catalog.Documents;

/// <summary>A value as its document has it, of a field whose values are of different kinds: raw, and of no type but text. Immutable.</summary>
/// <remarks>Its kinds are those of the representation graph of YAML 1.2.2, section 3.2.1, and of RFC 8259, section 3. Two nodes are equal
/// where they are the same to the letter, with their entries in the same order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class DataNode
{
    // What the readers allow; it bounds every recursion over a node.
    private const int Deepest = 64;

    private readonly OrderedDictionary<string, DataNode>? _entries;
    private readonly int _depth;

    private DataNode(string? text, bool isQuoted)
    {
        (Kind, Text, IsQuoted) = (text is null ? DataNodeKind.Empty : DataNodeKind.Scalar, text, isQuoted);
        (Items, Entries) = ([], []);
    }

    private DataNode(IReadOnlyList<DataNode> items)
    {
        (Kind, Items, Entries, _depth) = (DataNodeKind.Sequence, items, [], DepthOver(items, nameof(items)));
    }

    private DataNode(OrderedDictionary<string, DataNode> entries)
    {
        (Kind, Items, Entries, _entries) = (DataNodeKind.Mapping, [], new ReadOnlyCollection<KeyValuePair<string, DataNode>>(entries), entries);
        _depth = DepthOver(entries.Values, nameof(entries));
    }

    /// <summary>What the node is; the members for other kinds are empty.</summary>
    public DataNodeKind Kind { get; }

    /// <summary>The text of a scalar without quotes, with LF line ends; <see langword="null"/> for the other kinds.</summary>
    public string? Text { get; }

    /// <summary>Whether a scalar is a string in its document, such as <c>"5"</c>, and not a plain number, truth or date, such as
    /// <c>5</c>.</summary>
    public bool IsQuoted { get; }

    /// <summary>The values of a sequence in order; none for the other kinds.</summary>
    public IReadOnlyList<DataNode> Items { get; }

    /// <summary>The values of a mapping with their names, in the order of the document; none for the other kinds.</summary>
    public IReadOnlyList<KeyValuePair<string, DataNode>> Entries { get; }

    /// <summary>The value of a name, compared exactly; <see langword="null"/> where there is none, as in all that is no mapping.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public DataNode? this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return _entries?.GetValueOrDefault(name);
        }
    }

    /// <summary>The value at a place of a sequence.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than the number of
    /// <see cref="Items"/>, which is 0 in all that is no sequence.</exception>
    public DataNode this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Items.Count);
            return Items[index];
        }
    }

    private static int DepthOver(IEnumerable<DataNode> nodes, string parameter)
    {
        var depth = 1 + nodes.Max(node => (int?)node._depth) ?? 1;
        return depth <= Deepest ? depth : throw new ArgumentException($"Nodes are nested deeper than {Deepest} levels.", parameter);
    }
}
