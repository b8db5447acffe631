using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

/// <summary>A value of a document where it stands in a pack: what generated code turns into the value of a property.</summary>
/// <remarks>Every conversion gives what the same text gives in a collection that is stored as code, and <see langword="null"/> where there is
/// no value, or none that fits: the build reports that. A list of one value serves where a single value is asked for.</remarks>
[DebuggerDisplay("{String()}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct PackedNode
{
    private readonly Pack? _pack;
    private readonly int _start;
    private readonly int _length;
    private readonly NodeTag _tag;

    internal PackedNode(Pack pack, int start, int length, NodeTag tag) => (_pack, _start, _length, _tag) = (pack, start, length, tag);

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => _pack is null || _tag >= NodeTag.Empty;

    /// <summary>The text of a scalar as UTF-8, in place; empty where there is none.</summary>
    public ReadOnlySpan<byte> Utf8 => Single() is { IsScalar: true } scalar ? scalar.Content : default;

    /// <summary>The value of a name in a mapping, compared exactly; a missing one where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public PackedNode this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            if (!Is(NodeTag.Mapping))
            {
                return default;
            }

            var cursor = Inside();
            for (var rest = cursor.Count(); rest > 0; rest--)
            {
                var (entry, value) = (cursor.Node(), cursor.Node());
                if (entry.Content.Length >= name.Length && Encoding.UTF8.GetString(entry.Content) == name)
                {
                    return value;
                }
            }

            return default;
        }
    }

    private bool IsScalar => _pack is not null && _tag <= NodeTag.Date;

    private ReadOnlySpan<byte> Content => _pack!.Read(_start, _length);

    private bool Is(NodeTag tag) => _pack is not null && _tag == tag;

    private PackCursor Inside() => new(_pack!, _start);

    // A page may write one value as a list of one.
    private PackedNode Single()
    {
        var node = this;
        while (node.Is(NodeTag.Sequence))
        {
            var cursor = node.Inside();
            node = cursor.Count() == 1 ? cursor.Node() : default;
        }

        return node;
    }
}
