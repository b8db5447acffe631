using System.Text;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

/// <summary>Reads on in the content of a pack.</summary>
/// <param name="pack">The pack.</param>
/// <param name="offset">Where to begin.</param>
internal struct PackCursor(Pack pack, int offset)
{
    private const int LongestVarint = 5;

    /// <summary>Where it stands.</summary>
    public int Position { get; private set; } = offset;

    /// <summary>A number of at most 31 bits.</summary>
    public int Number() => Varint() is <= int.MaxValue and var value ? (int)value : throw pack.Damaged();

    /// <summary>How many parts follow, each of at least one byte.</summary>
    public int Count() => Number() is var count && count <= pack.End - Position ? count : throw pack.Damaged();

    /// <summary>A number that may be negative.</summary>
    public int SignedNumber() => Varint() is <= uint.MaxValue and var value ? (int)(value >> 1) ^ -(int)(value & 1) : throw pack.Damaged();

    /// <summary>Some bytes, which their length stands before.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var length = Number();
        var bytes = pack.Read(Position, length);
        Position += length;
        return bytes;
    }

    /// <summary>A text, which its length stands before.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes());

    /// <summary>Goes over some bytes.</summary>
    public void Skip(int length) => Position = length <= int.MaxValue - Position ? Position + length : throw pack.Damaged();

    /// <summary>A node.</summary>
    public PackedNode Node()
    {
        var head = Varint();
        var (length, tag) = (head >> 3, (NodeTag)(head & 7));
        if (length > int.MaxValue || tag > NodeTag.EmptySequence)
        {
            throw pack.Damaged();
        }

        var start = Position;
        Skip((int)length);
        return new(pack, start, (int)length, tag);
    }

    private ulong Varint()
    {
        var value = 0UL;
        var bytes = pack.ReadUpTo(Position, LongestVarint);
        for (var i = 0; i < bytes.Length; i++)
        {
            value |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                Position += i + 1;
                return value;
            }
        }

        throw pack.Damaged();
    }
}
