using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public sealed partial class Pack
{
    private const int BytesOfCharacter = 3;
    private const int Room = 384;

    private readonly int _ids;
    private readonly int _idTable;
    private readonly int _idBits;
    private readonly int _aliases;
    private readonly int _aliasCount;

    /// <summary>The id of a document.</summary>
    internal string IdOf(int row) => TextAt(_ids, row);

    /// <summary>The row of the document with an id, from 0; -1 where there is none.</summary>
    /// <param name="text">The id.</param>
    /// <param name="orAlias">Whether an alias is good, too, where it is no id.</param>
    internal int IndexOf(string text, bool orAlias)
    {
        if (text.Length <= Room / BytesOfCharacter)
        {
            return IndexOf(text, stackalloc byte[Room], orAlias);
        }

        if (text.Length > _end)
        {
            return -1;
        }

        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)BytesOfCharacter * text.Length, Array.MaxLength));
        var row = IndexOf(text, room, orAlias);
        ArrayPool<byte>.Shared.Return(room);
        return row;
    }

    // A lone surrogate is in no id; put down as U+FFFD it would find the id with that.
    private int IndexOf(string text, Span<byte> room, bool orAlias)
    {
        if (Utf8.FromUtf16(text, room, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return -1;
        }

        var row = IndexOf(room[..length]);
        return row >= 0 || !orAlias ? row : IndexOfAlias(room[..length]);
    }

    private int IndexOf(ReadOnlySpan<byte> id)
    {
        var hash = ~Checksum(uint.MaxValue, id);
        var last = (1 << _idBits) - 1;
        var slot = (int)(hash * PackLayout.SlotMultiplier >> (32 - _idBits));
        for (var probes = 0; probes <= last; probes++, slot = (slot + 1) & last)
        {
            var entry = Read(_idTable + PackLayout.SlotLength * slot, PackLayout.SlotLength);
            var row = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]) - 1;
            if (row < 0)
            {
                return -1;
            }

            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) == hash && NodeAt(_ids, RowOf(row)).Utf8.SequenceEqual(id))
            {
                return row;
            }
        }

        return -1;
    }

    private int IndexOfAlias(ReadOnlySpan<byte> alias)
    {
        var (low, high) = (0, _aliasCount - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var place = _aliases + PackLayout.SlotLength * middle;
            switch (NodeAt(place, 0).Utf8.SequenceCompareTo(alias))
            {
                case 0: return RowOf(ReadInt32(place + sizeof(uint)));
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return -1;
    }

    private int RowOf(int row) => (uint)row < (uint)Count ? row : throw Damaged();
}
