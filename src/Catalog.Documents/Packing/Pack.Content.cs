using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public sealed unsafe partial class Pack
{
    // In place where the resource lies in memory, else copied; the stream keeps the assembly, and so the memory.
    private readonly Stream? _owner;
    private readonly byte* _memory;
    private readonly byte[]? _copy;
    private readonly int _length;
    private readonly int _end;

    // A bit for each block whose checksum was found right.
    private readonly int[] _checked;

    private readonly int _blockCount;

    /// <summary>The end of the content.</summary>
    internal int End => _end;

    /// <summary>Some bytes of the content, in place.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or there are none.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<byte> Read(int offset, int length)
    {
        // The sum of two numbers that are not negative fits into a uint.
        if (offset < PackLayout.HeaderLength || length < 0 || (uint)offset + (uint)length > (uint)_end)
        {
            ThrowDamaged();
        }

        var first = (offset - PackLayout.HeaderLength) >> PackLayout.BlockBits;
        var last = (offset - PackLayout.HeaderLength + length - 1) >> PackLayout.BlockBits;
        if (first != last || !IsChecked(first))
        {
            Check(first, last);
        }

        return At(offset, length);
    }

    /// <summary>Some bytes of the content, in place, or as many of them as there are.</summary>
    internal ReadOnlySpan<byte> ReadUpTo(int offset, int length) => Read(offset, Math.Min(length, _end - offset));

    /// <summary>A number of four bytes.</summary>
    internal int ReadInt32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Read(offset, sizeof(int)));

    /// <summary>A number of eight bytes.</summary>
    internal long ReadInt64(int offset) => BinaryPrimitives.ReadInt64LittleEndian(Read(offset, sizeof(long)));

    // A throw in it would keep the reading from being inlined.
    [DoesNotReturn]
    private void ThrowDamaged() => throw Damaged();

    private ReadOnlySpan<byte> At(int offset, int length) => _copy is null
        ? new(_memory + offset, length)
        : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_copy), offset), length);

    private bool IsChecked(int block) => (Volatile.Read(ref _checked[block >> 5]) & (1 << block)) != 0;

    private void Check(int first, int last)
    {
        for (var block = first; block <= last; block++)
        {
            if (!IsChecked(block))
            {
                Check(block);
            }
        }
    }

    private void Check(int block)
    {
        var start = PackLayout.HeaderLength + (block << PackLayout.BlockBits);
        var checksum = ~Checksum(uint.MaxValue, At(start, Math.Min(PackLayout.BlockLength, _end - start)));
        var table = _length - sizeof(uint) * _blockCount;
        if (checksum != BinaryPrimitives.ReadUInt32LittleEndian(At(table + sizeof(uint) * block, sizeof(uint))))
        {
            throw Damaged();
        }

        Interlocked.Or(ref _checked[block >> 5], 1 << block);
    }

    // CRC-32C (Castagnoli), without the inversion at both ends. In parts: while an app starts, a loop of more than a thousand rounds would be
    // compiled twice.
    private static uint Checksum(uint checksum, ReadOnlySpan<byte> bytes)
    {
        const int Part = 512 * sizeof(ulong);
        for (; bytes.Length > Part; bytes = bytes[Part..])
        {
            checksum = ChecksumOfPart(checksum, bytes[..Part]);
        }

        return ChecksumOfPart(checksum, bytes);
    }

    private static uint ChecksumOfPart(uint checksum, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            var at = start;
            var end = start + bytes.Length;
            for (; end - at >= sizeof(ulong); at += sizeof(ulong))
            {
                checksum = BitOperations.Crc32C(checksum, BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ulong>(at) : BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(at)));
            }

            for (; at < end; at++)
            {
                checksum = BitOperations.Crc32C(checksum, *at);
            }
        }

        return checksum;
    }
}
