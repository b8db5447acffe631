using Catalog.Engine.Documents;

namespace Catalog.Engine.Packing;

/// <summary>Writes nodes into the content of a pack, equal small scalars once.</summary>
internal sealed class NodePool(ContentWriter content)
{
    // Longer texts seldom come twice, and would be held in memory for it.
    private const int Small = 128;

    private readonly ByteBuffer _buffer = new();
    private readonly Dictionary<string, int>[] _known =
    [
        new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal),
    ];

    /// <summary>The offset of a value; 0 where there is none.</summary>
    public int Add(Node? node)
    {
        switch (node)
        {
            case null or Empty:
                return 0;
            case Scalar scalar:
                return Add(scalar.Text, NodeEncoder.TagOf(scalar.Style));
            default:
                NodeEncoder.Write(_buffer, node);
                return content.Write(_buffer);
        }
    }

    /// <summary>The offset of a text.</summary>
    public int Add(string text) => Add(text, NodeTag.Text);

    private int Add(string text, NodeTag tag)
    {
        var known = _known[(int)tag];
        if (text.Length <= Small && known.TryGetValue(text, out var offset))
        {
            return offset;
        }

        NodeEncoder.Write(_buffer, text, tag);
        offset = content.Write(_buffer);
        if (text.Length <= Small)
        {
            known.Add(text, offset);
        }

        return offset;
    }
}
