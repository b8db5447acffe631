namespace Catalog.Engine.Search;

/// <summary>Many streams of bytes that grow side by side in a few large arrays, each in slices that are larger and larger.</summary>
internal sealed class ByteStreams
{
    private const int PageBits = 16;
    private const int PageSize = 1 << PageBits;
    private const int FirstSlice = 8;
    private const int LargestSlice = 4096;
    private const int AddressSize = 4;

    private readonly List<byte[]> _pages = [new byte[PageSize]];
    private int _free;

    /// <summary>Begins a stream.</summary>
    public ByteStream Open()
    {
        var first = Allocate(FirstSlice);
        return new() { First = first, Next = first, Left = FirstSlice, Slice = FirstSlice };
    }

    public void Write(ref ByteStream stream, byte value)
    {
        if (stream.Left == 0)
        {
            Grow(ref stream);
        }

        _pages[stream.Next >> PageBits][stream.Next & (PageSize - 1)] = value;
        stream.Next++;
        stream.Left--;
        stream.Length++;
    }

    public void WriteNumber(ref ByteStream stream, int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            Write(ref stream, (byte)(rest | 0x80));
        }

        Write(ref stream, (byte)rest);
    }

    /// <summary>Copies a whole stream to the beginning of an array.</summary>
    public void Read(in ByteStream stream, byte[] target)
    {
        var (at, slice, read) = (stream.First, FirstSlice, 0);
        while (read < stream.Length)
        {
            var page = _pages[at >> PageBits];
            var offset = at & (PageSize - 1);
            var length = Math.Min(slice, stream.Length - read);
            Buffer.BlockCopy(page, offset, target, read, length);
            read += length;
            if (read < stream.Length)
            {
                at = BitConverter.ToInt32(page, offset + slice);
                slice = Following(slice);
            }
        }
    }

    private static int Following(int slice) => Math.Min(slice * 2, LargestSlice);

    private void Grow(ref ByteStream stream)
    {
        stream.Slice = Following(stream.Slice);
        var next = Allocate(stream.Slice);
        var address = BitConverter.GetBytes(next);
        Buffer.BlockCopy(address, 0, _pages[stream.Next >> PageBits], stream.Next & (PageSize - 1), AddressSize);
        (stream.Next, stream.Left) = (next, stream.Slice);
    }

    // Behind each slice there is room for the address of the next one; both lie in one page.
    private int Allocate(int slice)
    {
        if ((_free & (PageSize - 1)) + slice + AddressSize > PageSize || (_free >> PageBits) == _pages.Count)
        {
            _free = checked(_pages.Count * PageSize);
            _pages.Add(new byte[PageSize]);
        }

        var start = _free;
        _free += slice + AddressSize;
        return start;
    }
}
