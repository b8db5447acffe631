using System.Text;
using Catalog.Engine.Documents;

namespace Catalog.Engine.Packing;

/// <summary>Writes values as nodes of a pack.</summary>
internal static class NodeEncoder
{
    /// <summary>Adds a node with all that is below it.</summary>
    public static void Write(ByteBuffer buffer, Node node)
    {
        switch (node)
        {
            case Scalar scalar:
                Write(buffer, scalar.Text, TagOf(scalar.Style));
                break;
            case Sequence sequence:
                Write(buffer, NodeTag.Sequence, sequence.Items.Count, inner => Items(inner, sequence));
                break;
            case Mapping mapping:
                Write(buffer, NodeTag.Mapping, mapping.Entries.Count, inner => Entries(inner, mapping));
                break;
            case Empty empty:
                Head(buffer, 0, empty.IsSequence ? NodeTag.EmptySequence : NodeTag.Empty);
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    /// <summary>Adds a scalar.</summary>
    public static void Write(ByteBuffer buffer, string text, NodeTag tag)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Head(buffer, length, tag);
        buffer.Utf8(text, length);
    }

    /// <summary>What a scalar is by the way in which its document wrote it.</summary>
    public static NodeTag TagOf(ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => NodeTag.Plain,
        ScalarStyle.Text => NodeTag.Text,
        ScalarStyle.Date => NodeTag.Date,
        _ => throw new InvalidOperationException(style.ToString()),
    };

    // The length comes first, and is known last.
    private static void Write(ByteBuffer buffer, NodeTag tag, int count, Action<ByteBuffer> parts)
    {
        var inner = new ByteBuffer();
        inner.Varint(count);
        parts(inner);
        Head(buffer, inner.Length, tag);
        buffer.Add(inner.Bytes, inner.Length);
    }

    private static void Items(ByteBuffer buffer, Sequence sequence)
    {
        foreach (var item in sequence.Items)
        {
            Write(buffer, item);
        }
    }

    private static void Entries(ByteBuffer buffer, Mapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            Write(buffer, entry.Name, NodeTag.Text);
            Write(buffer, entry.Value);
        }
    }

    private static void Head(ByteBuffer buffer, int length, NodeTag tag) => buffer.Varint(((ulong)length << 3) | (ulong)tag);
}
