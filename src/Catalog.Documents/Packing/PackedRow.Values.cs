using System.Buffers.Binary;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public partial struct PackedRow
{
    /// <summary>The truth value of a field; <see langword="null"/> where there is none.</summary>
    /// <param name="column">The number of the field in the schema, from 0.</param>
    public readonly bool? Boolean(int column) => TryFind(column, ColumnFormat.Boolean, sizeof(byte), out var place)
        ? place < 0 ? null : _pack.Read(place, sizeof(byte))[0] != 0
        : this[column].Boolean();

    /// <summary>The whole number of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly int? Int32(int column) => TryFind(column, ColumnFormat.Int32, sizeof(int), out var place)
        ? place < 0 ? null : _pack.ReadInt32(place)
        : this[column].Int32();

    /// <summary>The whole number of 64 bits of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly long? Int64(int column) => TryFind(column, ColumnFormat.Int64, sizeof(long), out var place)
        ? place < 0 ? null : _pack.ReadInt64(place)
        : this[column].Int64();

    /// <summary>The decimal number of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly decimal? Decimal(int column)
    {
        if (!TryFind(column, ColumnFormat.Decimal, sizeof(decimal), out var place))
        {
            return this[column].Decimal();
        }

        if (place < 0)
        {
            return null;
        }

        var bits = _pack.Read(place, sizeof(decimal));
        var flags = BinaryPrimitives.ReadInt32LittleEndian(bits[12..]);
        return new(
            BinaryPrimitives.ReadInt32LittleEndian(bits),
            BinaryPrimitives.ReadInt32LittleEndian(bits[4..]),
            BinaryPrimitives.ReadInt32LittleEndian(bits[8..]),
            isNegative: flags < 0,
            scale: (byte)(flags >> 16));
    }

    /// <summary>The date of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly DateOnly? Date(int column) => TryFind(column, ColumnFormat.Date, sizeof(int), out var place)
        ? place < 0 ? null : DateOnly.FromDayNumber(_pack.ReadInt32(place))
        : this[column].Date();

    /// <summary>The date and time with an offset of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly DateTimeOffset? DateTimeOffset(int column) => TryFind(column, ColumnFormat.DateTimeOffset, 2 * sizeof(long), out var place)
        ? place < 0 ? null : new(_pack.ReadInt64(place), TimeSpan.FromMinutes(_pack.ReadInt64(place + sizeof(long))))
        : this[column].DateTimeOffset();

    /// <summary>The date and time without an offset of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly DateTime? DateTime(int column) => TryFind(column, ColumnFormat.DateTime, sizeof(long), out var place)
        ? place < 0 ? null : new(_pack.ReadInt64(place))
        : this[column].DateTime();

    /// <summary>The time of day of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly TimeOnly? Time(int column) => TryFind(column, ColumnFormat.Time, sizeof(long), out var place)
        ? place < 0 ? null : new(_pack.ReadInt64(place))
        : this[column].Time();

    /// <summary>The Guid of a field; <see langword="null"/> where there is none.</summary>
    /// <inheritdoc cref="Boolean(int)" path="/param"/>
    public readonly Guid? Guid(int column) => TryFind(column, ColumnFormat.Guid, 16, out var place)
        ? place < 0 ? null : new(_pack.Read(place, 16))
        : this[column].Guid();

    // A field whose values are of another type has its text alone. The place is -1 where the document has no value.
    private readonly bool TryFind(int column, ColumnFormat format, int size, out int place)
    {
        ref readonly var values = ref _pack.Column(column);
        place = values.Format != format || !_pack.HasValue(values, _row) ? -1 : values.Values + size * _row;
        return values.Format == format;
    }
}
