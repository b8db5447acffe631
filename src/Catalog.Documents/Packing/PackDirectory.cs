using System.Buffers.Binary;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

/// <summary>Where the sections of a pack stand.</summary>
/// <remarks>In few methods, since each is compiled when an app starts.</remarks>
/// <param name="entries">The directory as it stands in the pack.</param>
/// <param name="end">The end of the content.</param>
/// <param name="count">The number of documents.</param>
internal readonly ref struct PackDirectory(ReadOnlySpan<byte> entries, int end, int count)
{
    private readonly ReadOnlySpan<byte> _entries = entries;

    /// <summary>The offsets of the sections by their kinds; 0 where there is none.</summary>
    public readonly int[] Offsets = new int[(int)SectionKind.SearchIndex + 1];

    /// <summary>The lengths of the sections by their kinds.</summary>
    public readonly int[] Lengths = new int[(int)SectionKind.SearchIndex + 1];

    /// <summary>The columns by the number of the field.</summary>
    public readonly PackedColumn[] Columns = new PackedColumn[ColumnCount(entries)];

    /// <summary>Reads the directory.</summary>
    /// <returns>Whether all sections are there, once, and as long as the number of documents demands.</returns>
    public bool TryRead()
    {
        for (var rest = _entries; !rest.IsEmpty; rest = rest[PackLayout.EntryLength..])
        {
            if (!TryAdd(rest))
            {
                return false;
            }
        }

        for (var kind = (int)SectionKind.Ids; kind <= (int)SectionKind.Aliases; kind++)
        {
            if (Offsets[kind] == 0)
            {
                return false;
            }
        }

        foreach (var column in Columns)
        {
            if (column.Nodes == 0 || column.Values == 0 != (column.Nulls == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static int ColumnCount(ReadOnlySpan<byte> entries)
    {
        var columns = 0;
        for (; !entries.IsEmpty; entries = entries[PackLayout.EntryLength..])
        {
            columns += BinaryPrimitives.ReadUInt16LittleEndian(entries) == (ushort)SectionKind.ColumnNodes ? 1 : 0;
        }

        return columns;
    }

    private bool TryAdd(ReadOnlySpan<byte> entry)
    {
        var kind = (SectionKind)BinaryPrimitives.ReadUInt16LittleEndian(entry);
        var format = (ColumnFormat)BinaryPrimitives.ReadUInt16LittleEndian(entry[2..]);
        var index = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
        var offset = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
        var length = BinaryPrimitives.ReadInt32LittleEndian(entry[12..]);
        if (offset < PackLayout.HeaderLength || length < 0 || (uint)offset + (uint)length > (uint)end)
        {
            return false;
        }

        if (kind is SectionKind.ColumnNodes or SectionKind.ColumnValues or SectionKind.ColumnNulls)
        {
            return (uint)index < (uint)Columns.Length && TryAdd(ref Columns[index], kind, format, offset, length);
        }

        if (kind is 0 or > SectionKind.SearchIndex || Offsets[(int)kind] != 0 || !Fits(kind, length))
        {
            return false;
        }

        (Offsets[(int)kind], Lengths[(int)kind]) = (offset, length);
        return true;
    }

    private bool TryAdd(ref PackedColumn column, SectionKind kind, ColumnFormat format, int offset, int length)
    {
        switch (kind)
        {
            case SectionKind.ColumnNodes when column.Nodes == 0 && length == (long)sizeof(uint) * count:
                column.Nodes = offset;
                return true;
            case SectionKind.ColumnValues when column.Values == 0 && SizeOf(format) is > 0 and var size && length == (long)size * count:
                (column.Values, column.Format) = (offset, format);
                return true;
            case SectionKind.ColumnNulls when column.Nulls == 0 && length == (count + 7L) / 8:
                column.Nulls = offset;
                return true;
            default:
                return false;
        }
    }

    private bool Fits(SectionKind kind, int length) => kind switch
    {
        SectionKind.Hashes => length == (long)PackLayout.HashLength * count,
        SectionKind.IdTable => int.IsPow2(length) && length >= 2 * PackLayout.SlotLength && length / PackLayout.SlotLength * 3L >= count * 4L,
        SectionKind.Aliases => length % PackLayout.SlotLength == 0,
        SectionKind.SearchIndex => true,
        _ => length == (long)sizeof(uint) * count,
    };

    private static int SizeOf(ColumnFormat format) => format switch
    {
        ColumnFormat.Boolean => 1,
        ColumnFormat.Int32 or ColumnFormat.Date => 4,
        ColumnFormat.Int64 or ColumnFormat.DateTime or ColumnFormat.Time => 8,
        ColumnFormat.Decimal or ColumnFormat.DateTimeOffset or ColumnFormat.Guid => 16,
        _ => 0,
    };
}
