using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public sealed unsafe partial class Pack
{
    private Pack(Stream stream, string resource, string fingerprint)
    {
        Resource = resource;
        if (stream.CanSeek && stream.Length is < PackLayout.HeaderLength or > int.MaxValue)
        {
            throw Damaged();
        }

        if (stream is UnmanagedMemoryStream memory)
        {
            (_owner, _length) = (memory, (int)memory.Length);
            _memory = memory.PositionPointer;
        }
        else
        {
            _copy = Copy(stream);
            _length = _copy.Length;
        }

        var header = _length < PackLayout.HeaderLength ? throw Damaged() : At(0, PackLayout.HeaderLength);
        DemandVersion(header);
        (Count, _end) = (Number(header, 48), Number(header, 52));
        _blockCount = (int)(((long)_end - PackLayout.HeaderLength + PackLayout.BlockLength - 1) >> PackLayout.BlockBits);
        DemandLength(header);
        DemandChecksum(header);
        DemandSchema(header.Slice(16, PackLayout.HashLength), fingerprint);

        var directory = new PackDirectory(At(_end, PackLayout.EntryLength * Number(header, 56)), _end, Count);
        if (!directory.TryRead())
        {
            throw Damaged();
        }

        _checked = new int[(_blockCount + 31) / 32];
        _columns = directory.Columns;
        _ids = directory.Offsets[(int)SectionKind.Ids];
        _titles = directory.Offsets[(int)SectionKind.Titles];
        _sourcePaths = directory.Offsets[(int)SectionKind.SourcePaths];
        _bodies = directory.Offsets[(int)SectionKind.Bodies];
        _hashes = directory.Offsets[(int)SectionKind.Hashes];
        _idTable = directory.Offsets[(int)SectionKind.IdTable];
        _idBits = BitOperations.Log2((uint)directory.Lengths[(int)SectionKind.IdTable] / PackLayout.SlotLength);
        _aliases = directory.Offsets[(int)SectionKind.Aliases];
        _aliasCount = directory.Lengths[(int)SectionKind.Aliases] / PackLayout.SlotLength;
        if (directory.Offsets[(int)SectionKind.SearchIndex] is not 0 and var index)
        {
            SearchIndex = new(this, index, directory.Lengths[(int)SectionKind.SearchIndex]);
        }
    }

    private static byte[] Copy(Stream stream)
    {
        using (stream)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }

    private int Number(ReadOnlySpan<byte> header, int offset) =>
        BinaryPrimitives.ReadInt32LittleEndian(header[offset..]) is >= 0 and var number ? number : throw Damaged();

    private void DemandVersion(ReadOnlySpan<byte> header)
    {
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != PackLayout.Magic)
        {
            throw Damaged();
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) is not PackLayout.Version and var version)
        {
            throw OfVersion(version);
        }
    }

    private InvalidDataException OfVersion(uint version) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The pack '{Resource}' has version {version}, not {PackLayout.Version}. Rebuild the project that it belongs to, with one version of Catalog."));

    private void DemandLength(ReadOnlySpan<byte> header)
    {
        if (Number(header, 12) != _length
            || _end < PackLayout.HeaderLength
            || _length - (long)_end != (long)PackLayout.EntryLength * Number(header, 56) + (long)sizeof(uint) * _blockCount)
        {
            throw Damaged();
        }
    }

    // Of the header without the checksum itself, of the directory and of the checksums of the blocks.
    private void DemandChecksum(ReadOnlySpan<byte> header)
    {
        var checksum = Checksum(uint.MaxValue, header[..60]);
        checksum = Checksum(Checksum(checksum, [0, 0, 0, 0]), At(_end, _length - _end));
        if (~checksum != BinaryPrimitives.ReadUInt32LittleEndian(header[60..]))
        {
            throw Damaged();
        }
    }

    // Digit by digit: whoever writes them all first has more to compile.
    private void DemandSchema(ReadOnlySpan<byte> own, string fingerprint)
    {
        var isSame = fingerprint.Length == 2 * own.Length;
        for (var i = 0; isSame && i < fingerprint.Length; i++)
        {
            var half = (own[i >> 1] >> (4 - (i & 1) * 4)) & 0xF;
            isSame = fingerprint[i] == (half < 10 ? '0' + half : 'a' - 10 + half);
        }

        if (!isSame)
        {
            throw OfSchema(Convert.ToHexStringLower(own), fingerprint);
        }
    }

    private InvalidDataException OfSchema(string own, string wanted) => new(
        $"The pack '{Resource}' holds documents of the schema {own}, and the code is for {wanted}. Rebuild the project that it belongs to.");
}
