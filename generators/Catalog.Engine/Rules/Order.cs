using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>Which types can be compared with which.</summary>
internal static class Order
{
    public static bool IsNumber(ScalarKind kind) => kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal or ScalarKind.Double;

    /// <summary>Whether values of one type stand on the line of the other: numbers do, and dates of any precision.</summary>
    public static bool IsShared(ScalarKind a, ScalarKind b) =>
        (IsNumber(a) && IsNumber(b))
        || (IsDate(a) && IsDate(b))
        || (a == b && a is ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.Time);

    /// <summary>How one text stands to another; null where one has no place on the line.</summary>
    /// <returns>How its first moment stands to the other's first, its last to the last, and its first to the other's last.</returns>
    public static (int First, int Last, int Span)? Compare(ScalarKind kind, string text, ScalarKind otherKind, string other) =>
        IsNumber(kind) ? NumberOrder.Compare(text, other) is { } order ? (order, order, order) : null
        : Moments.Of(kind, text) is { } a && Moments.Of(otherKind, other) is { } b
            ? (a.First.CompareTo(b.First), a.Last.CompareTo(b.Last), a.First.CompareTo(b.Last))
        : null;

    private static bool IsDate(ScalarKind kind) => kind is ScalarKind.Date or ScalarKind.PartialDate;
}
