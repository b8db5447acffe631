using System.Text;

namespace Catalog.Engine.Packing;

/// <summary>Reads the blocks of bodies out of a pack.</summary>
internal static class BodyBlock
{
    /// <summary>The bytes of a block.</summary>
    /// <exception cref="EndOfStreamException">The pack ends before it.</exception>
    public static byte[] Read(Stream pack, PackedBody body)
    {
        var bytes = new byte[body.Length];
        pack.Position = body.Offset;
        for (var read = 0; read < bytes.Length;)
        {
            var count = pack.Read(bytes, read, bytes.Length - read);
            read += count > 0 ? count : throw new EndOfStreamException();
        }

        return bytes;
    }

    /// <summary>The text of the body in a block.</summary>
    public static string TextOf(byte[] block)
    {
        if (block.Length == 0)
        {
            return "";
        }

        // The length of the rest, the number of words and the flags go before.
        var at = 0;
        Number(block, ref at);
        Number(block, ref at);
        Number(block, ref at);
        var length = Number(block, ref at);
        return Encoding.UTF8.GetString(block, at, length);
    }

    private static int Number(byte[] block, ref int at)
    {
        var (number, shift) = (0, 0);
        while (block[at] >= 0x80)
        {
            number |= (block[at++] & 0x7F) << shift;
            shift += 7;
        }

        return number | (block[at++] << shift);
    }
}
