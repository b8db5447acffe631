using System.Text;

namespace Catalog.Engine.Packing;

/// <summary>Bytes that are put together before they are written: numbers in little-endian order, texts as UTF-8.</summary>
internal sealed class ByteBuffer(int capacity = 256)
{
    /// <summary>The bytes; those from <see cref="Length"/> on mean nothing.</summary>
    public byte[] Bytes { get; private set; } = new byte[capacity];

    /// <summary>The number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Makes room for other bytes.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a byte.</summary>
    public void Byte(byte value)
    {
        // Where there is no room, this makes another array.
        var offset = Reserve(1);
        Bytes[offset] = value;
    }

    /// <summary>Adds a number in as few bytes as it needs: seven bits in each, the lowest first, and a bit that says that more follow.</summary>
    public void Varint(ulong value)
    {
        for (; value > 0x7F; value >>= 7)
        {
            Byte((byte)(value | 0x80));
        }

        Byte((byte)value);
    }

    /// <summary>Adds a number that is not negative, like <see cref="Varint(ulong)"/>.</summary>
    public void Varint(int value) => Varint((ulong)(uint)value);

    /// <summary>Adds a number of four bytes.</summary>
    public void UInt32(uint value) => Write(Reserve(4), value, 4);

    /// <summary>Overwrites a number of four bytes.</summary>
    public void UInt32(int offset, uint value) => Write(offset, value, 4);

    /// <summary>Adds a number of as many bytes as said.</summary>
    public void Integer(long value, int length) => Write(Reserve(length), unchecked((ulong)value), length);

    /// <summary>Adds bytes.</summary>
    public void Add(byte[] bytes, int length) => Add(bytes, 0, length);

    /// <summary>Adds some bytes of several.</summary>
    public void Add(byte[] bytes, int start, int length)
    {
        var offset = Reserve(length);
        Buffer.BlockCopy(bytes, start, Bytes, offset, length);
    }

    /// <summary>Adds zeros up to a length.</summary>
    public void Pad(int length)
    {
        while (Length < length)
        {
            Byte(0);
        }
    }

    /// <summary>Adds a text without its length.</summary>
    public void Utf8(string text, int utf8Length)
    {
        var offset = Reserve(utf8Length);
        Encoding.UTF8.GetBytes(text, 0, text.Length, Bytes, offset);
    }

    /// <summary>Adds the length of a text in bytes, and the text.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Varint(length);
        Utf8(text, length);
    }

    private void Write(int offset, ulong value, int length)
    {
        for (var i = 0; i < length; i++)
        {
            Bytes[offset + i] = (byte)(value >> (8 * i));
        }
    }

    private int Reserve(int length)
    {
        var start = Length;
        if (length > int.MaxValue - start)
        {
            throw new PackTooLargeException();
        }

        if (start + length > Bytes.Length)
        {
            var bytes = new byte[Math.Max(start + length, (int)Math.Min(2L * Bytes.Length, 0x7FFFFFC7))];
            Buffer.BlockCopy(Bytes, 0, bytes, 0, start);
            Bytes = bytes;
        }

        Length = start + length;
        return start;
    }
}
