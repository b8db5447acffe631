namespace Catalog.Engine.Packing;

/// <summary>The type of the values of a column, all of one size. The numbers are part of the layout.</summary>
internal enum ColumnFormat : ushort
{
    /// <summary>None: the column has nodes alone.</summary>
    None = 0,

    /// <summary>A byte, 0 or 1.</summary>
    Boolean = 1,

    /// <summary>Four bytes.</summary>
    Int32 = 2,

    /// <summary>Eight bytes.</summary>
    Int64 = 3,

    /// <summary>The four numbers of <see cref="decimal.GetBits(decimal)"/>.</summary>
    Decimal = 4,

    /// <summary>The number of days since January 1 of the year 1.</summary>
    Date = 5,

    /// <summary>The ticks of the local time, and the minutes of the offset.</summary>
    DateTimeOffset = 6,

    /// <summary>The ticks.</summary>
    DateTime = 7,

    /// <summary>The ticks.</summary>
    Time = 8,

    /// <summary>The bytes of <see cref="Guid.ToByteArray()"/>.</summary>
    Guid = 9,
}
