using System.Text;

namespace Catalog.Documents.Packing;

public readonly partial struct PackedNode
{
    private const int Room = 64;

    /// <summary>The text of a scalar as it stands.</summary>
    public string? String() => Single() is { IsScalar: true } scalar ? Encoding.UTF8.GetString(scalar.Content) : null;

    /// <summary>A truth value.</summary>
    public bool? Boolean() => ScalarText.Boolean(Trimmed(stackalloc char[Room]));

    /// <summary>A whole number of 32 bits.</summary>
    public int? Int32() => ScalarText.Int32(Trimmed(stackalloc char[Room]));

    /// <summary>A whole number of 64 bits.</summary>
    public long? Int64() => ScalarText.Int64(Trimmed(stackalloc char[Room]));

    /// <summary>A decimal number, with the scale that it is written with.</summary>
    public decimal? Decimal() => ScalarText.Decimal(Trimmed(stackalloc char[Room]));

    /// <summary>A number.</summary>
    public double? Double() => ScalarText.Double(Trimmed(stackalloc char[Room]));

    /// <summary>A full date.</summary>
    public DateOnly? Date() => DateText.Date(Trimmed(stackalloc char[Room]));

    /// <summary>A date of year, month or day precision.</summary>
    public PartialDate? PartialDate() => DateText.PartialDate(Trimmed(stackalloc char[Room]));

    /// <summary>A date and time with an offset.</summary>
    public DateTimeOffset? DateTimeOffset() => TimestampText.Offset(Trimmed(stackalloc char[Room]));

    /// <summary>A date and time without an offset.</summary>
    public DateTime? DateTime() => TimestampText.Local(Trimmed(stackalloc char[Room]));

    /// <summary>A time of day.</summary>
    public TimeOnly? Time() => TimestampText.Time(Trimmed(stackalloc char[Room]));

    /// <summary>A Guid.</summary>
    public Guid? Guid() => ScalarText.Guid(Trimmed(stackalloc char[Room]));

    /// <summary>An absolute address.</summary>
    public Uri? Uri() => ScalarText.Uri(Trimmed(stackalloc char[Room]));

    /// <summary>The text of a scalar in the form in which members of an enum are compared: without white space and hyphens, in upper case.
    /// A member that is written exactly so has precedence: see <see cref="String"/>.</summary>
    public string? Member() => String() is { } text ? ScalarText.Bare(text) : null;

    // No value reads like an empty text: as nothing.
    private ReadOnlySpan<char> Trimmed(Span<char> room)
    {
        var utf8 = Utf8;
        var text = utf8.Length <= room.Length ? room : new char[utf8.Length];
        return text[..Encoding.UTF8.GetChars(utf8, text)].Trim();
    }
}
