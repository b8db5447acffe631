using Catalog.Engine.Packing;

namespace Catalog.Engine.Search;

/// <summary>Bytes that are written one behind the other.</summary>
internal sealed class ByteBuffer
{
    public byte[] Bytes { get; private set; } = new byte[1 << 12];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void WriteNumber(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            Bytes[Length++] = (byte)(rest | 0x80);
        }

        Bytes[Length++] = (byte)rest;
    }

    /// <summary>Writes the lowest bytes of a number, the lowest first.</summary>
    public void WriteFixed(long value, int size)
    {
        Reserve(size);
        for (; size > 0; size--, value >>= 8)
        {
            Bytes[Length++] = (byte)value;
        }
    }

    public void Write(byte[] source, int start, int length)
    {
        Reserve(length);
        Buffer.BlockCopy(source, start, Bytes, Length, length);
        Length += length;
    }

    private int Room(int size) => size <= int.MaxValue - 64 - Length ? Length + size : throw new PackTooLargeException();

    private void Reserve(int size)
    {
        if (size > Bytes.Length - Length)
        {
            var bytes = Bytes;
            Array.Resize(ref bytes, (int)Math.Max(Math.Min(Bytes.Length * 2L, int.MaxValue - 64), Room(size)));
            Bytes = bytes;
        }
    }
}
