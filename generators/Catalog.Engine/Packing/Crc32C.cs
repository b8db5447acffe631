using System.Runtime.CompilerServices;
using Catalog.Engine.Text;

namespace Catalog.Engine.Packing;

/// <summary>The checksum of packs: CRC-32C (Castagnoli), RFC 3720, appendix B.4.</summary>
internal static class Crc32C
{
    private const uint Polynomial = 0x82F63B78;
    private const int Slices = 8;

    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The checksum of a stretch of bytes.</summary>
    public static uint Of(byte[] bytes, int start, int length) => Append(0, bytes, start, length);

    /// <summary>The checksum of what has one already and of the bytes that follow it.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static uint Append(uint checksum, byte[] bytes, int start, int length)
    {
        // Eight bytes a step, each by a table of its own: M. E. Kounavis and F. L. Berry, A systematic approach to building high performance
        // software-based CRC generators, ISCC 2005.
        uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3], t4 = Tables[4], t5 = Tables[5], t6 = Tables[6], t7 = Tables[7];
        var crc = ~checksum;
        var end = start + length;
        var i = start;
        for (; end - i >= Slices; i += Slices)
        {
            crc ^= bytes[i] | ((uint)bytes[i + 1] << 8) | ((uint)bytes[i + 2] << 16) | ((uint)bytes[i + 3] << 24);
            crc = t7[(byte)crc] ^ t6[(byte)(crc >> 8)] ^ t5[(byte)(crc >> 16)] ^ t4[crc >> 24]
                ^ t3[bytes[i + 4]] ^ t2[bytes[i + 5]] ^ t1[bytes[i + 6]] ^ t0[bytes[i + 7]];
        }

        for (; i < end; i++)
        {
            crc = (crc >> 8) ^ t0[(byte)(crc ^ bytes[i])];
        }

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Slices][];
        for (var slice = 0; slice < Slices; slice++)
        {
            tables[slice] = new uint[256];
            for (var value = 0u; value < 256; value++)
            {
                tables[slice][value] = slice == 0 ? Divide(value) : (tables[slice - 1][value] >> 8) ^ tables[0][(byte)tables[slice - 1][value]];
            }
        }

        return tables;
    }

    private static uint Divide(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        }

        return value;
    }
}
