using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Packing;

/// <summary>Writes a pack: first the bodies, as they are read, so that they need not be held in memory; then all else.</summary>
/// <remarks>The same input gives the same bytes. <c>LAYOUT.md</c> beside the reader tells what they are.</remarks>
public sealed class PackBuilder
{
    private readonly Stream _output;
    private readonly ContentWriter _content;
    private readonly ByteBuffer _body = new();
    private readonly ByteBuffer _length = new(16);

    /// <summary>Begins a pack.</summary>
    /// <param name="output">Where the pack goes: empty, and able to seek. It is left open.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> cannot seek, or is not empty.</exception>
    public PackBuilder(Stream output)
    {
        if (!output.CanSeek || output.Length != 0)
        {
            throw new ArgumentException("A pack needs a stream that is empty and can seek.", nameof(output));
        }

        output.Write(new byte[PackLayout.HeaderLength], 0, PackLayout.HeaderLength);
        (_output, _content) = (output, new ContentWriter(output));
    }

    /// <summary>Writes a body.</summary>
    /// <returns>Where its block stands.</returns>
    /// <exception cref="PackTooLargeException">The pack has no room for it.</exception>
    public PackedBody AddBody(DocumentBody body)
    {
        if (BodyEncoder.IsEmpty(body))
        {
            return default;
        }

        BodyEncoder.Write(_body, body);
        _length.Varint(_body.Length);
        var start = _content.Write(_length);
        _content.Write(_body);
        return new(start, _content.Position - start);
    }

    /// <summary>Writes the block of a body of an earlier pack as it is.</summary>
    /// <param name="block">The bytes where <see cref="AddBody(DocumentBody)"/> said that the block stands; none of a document without a
    /// body.</param>
    /// <returns>Where the block stands now.</returns>
    /// <exception cref="ArgumentException"><paramref name="block"/> is no such block.</exception>
    /// <exception cref="PackTooLargeException">The pack has no room for it.</exception>
    public PackedBody AddBody(byte[] block)
    {
        if (block.Length == 0)
        {
            return default;
        }

        if (!IsBlock(block))
        {
            throw new ArgumentException("The bytes are not one block of a body.", nameof(block));
        }

        var start = _content.Position;
        _content.Write(block, block.Length);
        return new(start, block.Length);
    }

    /// <summary>Writes all else, and ends the pack.</summary>
    /// <exception cref="ArgumentException">The documents are not in order of id, an alias occurs twice or leads nowhere, or a content hash is
    /// none.</exception>
    /// <exception cref="PackTooLargeException">The pack has no room for it.</exception>
    public void Finish(PackContent content)
    {
        Demand(content);
        var sections = new PackDirectory(_content);
        new ContentSections(content, _content, sections).Write();
        _content.Align();
        var start = _content.Position;
        _content.End();
        var tail = sections.Entries;
        var entries = sections.Count;
        foreach (var checksum in _content.Checksums)
        {
            tail.UInt32(checksum);
        }

        if (tail.Length > int.MaxValue - start)
        {
            throw new PackTooLargeException();
        }

        _output.Write(tail.Bytes, 0, tail.Length);
        _output.Position = 0;
        var header = PackHeader.Of(content, start, entries, tail);
        _output.Write(header.Bytes, 0, header.Length);
        _output.Position = start + tail.Length;
        _output.Flush();
    }

    private static void Demand(PackContent content)
    {
        for (var row = 1; row < content.Documents.Count; row++)
        {
            if (CodePointOrder.Instance.Compare(content.Documents[row - 1].Id, content.Documents[row].Id) >= 0)
            {
                throw new ArgumentException($"The document '{content.Documents[row].Id}' is not in order of id.", nameof(content));
            }
        }
    }

    private static bool IsBlock(byte[] block)
    {
        var (length, i) = (0L, 0);
        for (; i < block.Length && i < 5; i++)
        {
            length |= (long)(block[i] & 0x7F) << (7 * i);
            if (block[i] < 0x80)
            {
                return block.Length - i - 1 == length;
            }
        }

        return false;
    }
}
