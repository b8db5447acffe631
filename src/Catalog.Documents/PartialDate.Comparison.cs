using System.Numerics;

namespace Catalog.Documents;

public readonly partial struct PartialDate
    : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, IComparisonOperators<PartialDate, PartialDate, bool>
{
    /// <summary>Whether two dates are equal: the same year, month and day, and so the same precision, whatever their text.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates differ in year, month, day or precision.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether one date sorts before another (see <see cref="CompareTo(PartialDate)"/>).</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date sorts before another or equals it (see <see cref="CompareTo(PartialDate)"/>).</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date sorts after another (see <see cref="CompareTo(PartialDate)"/>).</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date sorts after another or equals it (see <see cref="CompareTo(PartialDate)"/>).</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Whether this date equals another: the same year, month and day, and so the same precision, whatever their text.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(PartialDate other) => Earliest == other.Earliest && Precision == other.Precision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Precision);

    /// <summary>Orders dates by their earliest day, then the coarser first: 1945, 1945-01, 1945-01-01, 1945-06.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Negative where this date comes first, positive where the other does, 0 where they are equal.</returns>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no partial date.", nameof(obj)),
    };
}
