using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Packing;

/// <summary>The values of one field, row by row.</summary>
internal sealed class PackedColumn
{
    private readonly ScalarKind _kind;
    private readonly int _size;
    private readonly byte[] _present;
    private readonly ByteBuffer _value = new(16);
    private int _row;

    /// <param name="type">The type of the field.</param>
    /// <param name="count">The number of documents.</param>
    public PackedColumn(FieldType type, int count)
    {
        Nodes = new(4 * count);
        if (type is ScalarFieldType { Scalar.Kind: var kind } && FixedValue.LayoutOf(kind) is var (format, size))
        {
            (_kind, Format, _size) = (kind, format, size);
            Values = new((int)Math.Min((long)size * count, PackLayout.BlockLength));
        }

        _present = new byte[Values is null ? 0 : (count + 7) / 8];
    }

    /// <summary>The offsets of the nodes.</summary>
    public ByteBuffer Nodes { get; }

    /// <summary>The values, where they have a fixed size; else null.</summary>
    public ByteBuffer? Values { get; }

    /// <summary>A bit for each document that has such a value.</summary>
    public ByteBuffer Present
    {
        get
        {
            var buffer = new ByteBuffer(_present.Length);
            buffer.Add(_present, _present.Length);
            return buffer;
        }
    }

    /// <summary>The type of the values.</summary>
    public ColumnFormat Format { get; }

    /// <summary>Adds what the next document has.</summary>
    public void Add(Node? node, NodePool pool)
    {
        Nodes.UInt32((uint)pool.Add(node));
        if (Values is not null)
        {
            if (FixedValue.TryWrite(_value, node, _kind))
            {
                _present[_row / 8] |= (byte)(1 << (_row % 8));
            }

            _value.Pad(_size);
            Values.Add(_value.Bytes, _size);
            _value.Clear();
        }

        _row++;
    }
}
