namespace Catalog.Engine.Packing;

/// <summary>Writes the content of a pack block by block, with the checksum of each.</summary>
internal sealed class ContentWriter
{
    private readonly Stream _output;
    private readonly byte[] _block = new byte[PackLayout.BlockLength];
    private int _filled;

    /// <param name="output">Where the pack goes; it stands behind the header.</param>
    public ContentWriter(Stream output) => _output = output;

    /// <summary>The offset of the next byte.</summary>
    public int Position { get; private set; } = PackLayout.HeaderLength;

    /// <summary>The checksums of the blocks that are full, and after <see cref="End"/> of the last one.</summary>
    public List<uint> Checksums { get; } = [];

    /// <summary>Writes bytes.</summary>
    /// <exception cref="PackTooLargeException">The pack has no room for them.</exception>
    public void Write(byte[] bytes, int length)
    {
        if (length > int.MaxValue - Position)
        {
            throw new PackTooLargeException();
        }

        for (var start = 0; start < length;)
        {
            var count = Math.Min(length - start, _block.Length - _filled);
            Buffer.BlockCopy(bytes, start, _block, _filled, count);
            (start, _filled, Position) = (start + count, _filled + count, Position + count);
            if (_filled == _block.Length)
            {
                Flush();
            }
        }
    }

    /// <summary>Writes what is in a buffer, and empties it.</summary>
    /// <returns>The offset of its first byte.</returns>
    public int Write(ByteBuffer buffer)
    {
        var start = Position;
        Write(buffer.Bytes, buffer.Length);
        buffer.Clear();
        return start;
    }

    /// <summary>Goes on to where a section can begin.</summary>
    public void Align() => Write(new byte[PackLayout.Alignment], -Position & (PackLayout.Alignment - 1));

    /// <summary>Ends the content.</summary>
    public void End()
    {
        if (_filled > 0)
        {
            Flush();
        }
    }

    private void Flush()
    {
        Checksums.Add(Crc32C.Of(_block, 0, _filled));
        _output.Write(_block, 0, _filled);
        _filled = 0;
    }
}
