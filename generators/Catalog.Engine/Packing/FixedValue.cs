using System.Globalization;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Packing;

/// <summary>Values whose type has a fixed size, as bytes.</summary>
internal static class FixedValue
{
    /// <summary>The number that stands for a type in a pack and the size of its values; null where the size is not fixed.</summary>
    public static (ColumnFormat Format, int Size)? LayoutOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => (ColumnFormat.Boolean, 1),
        ScalarKind.Int32 => (ColumnFormat.Int32, 4),
        ScalarKind.Int64 => (ColumnFormat.Int64, 8),
        ScalarKind.Decimal => (ColumnFormat.Decimal, 16),
        ScalarKind.Date => (ColumnFormat.Date, 4),
        ScalarKind.DateTimeOffset => (ColumnFormat.DateTimeOffset, 16),
        ScalarKind.DateTime => (ColumnFormat.DateTime, 8),
        ScalarKind.Time => (ColumnFormat.Time, 8),
        ScalarKind.Guid => (ColumnFormat.Guid, 16),
        _ => null,
    };

    /// <summary>Adds a value.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="node">What stands in the document.</param>
    /// <param name="kind">The type.</param>
    /// <returns>Whether the document has a value that fits; nothing is added where not.</returns>
    public static bool TryWrite(ByteBuffer buffer, Node? node, ScalarKind kind)
    {
        if (Single(node) is not { } scalar || ScalarConversion.Read(scalar.Text, kind) is not { } text)
        {
            return false;
        }

        Write(buffer, text, kind);
        return true;
    }

    // A page may write one value as a list of one.
    private static Scalar? Single(Node? node) => node switch
    {
        Scalar scalar => scalar,
        Sequence { Items: [var only] } => Single(only),
        _ => null,
    };

    private static void Write(ByteBuffer buffer, string text, ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.Boolean:
                buffer.Byte(text == "true" ? (byte)1 : (byte)0);
                break;
            case ScalarKind.Int32:
                buffer.Integer(int.Parse(text, CultureInfo.InvariantCulture), 4);
                break;
            case ScalarKind.Int64:
                buffer.Integer(long.Parse(text, CultureInfo.InvariantCulture), 8);
                break;
            case ScalarKind.Decimal:
                foreach (var part in decimal.GetBits(decimal.Parse(text, CultureInfo.InvariantCulture)))
                {
                    buffer.Integer(part, 4);
                }

                break;
            case ScalarKind.Date:
                var parts = DateParts.Read(text, english: true)!.Value;
                buffer.Integer(new DateTime(parts.Year, parts.Month, parts.Day).Ticks / TimeSpan.TicksPerDay, 4);
                break;
            case ScalarKind.DateTimeOffset:
                var moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
                buffer.Integer(moment.Ticks, 8);
                buffer.Integer((long)moment.Offset.TotalMinutes, 8);
                break;
            case ScalarKind.DateTime:
                buffer.Integer(DateTime.Parse(text, CultureInfo.InvariantCulture).Ticks, 8);
                break;
            case ScalarKind.Time:
                buffer.Integer(TimeSpan.Parse(text, CultureInfo.InvariantCulture).Ticks, 8);
                break;
            case ScalarKind.Guid:
                buffer.Add(Guid.Parse(text).ToByteArray(), 16);
                break;
            default:
                throw new InvalidOperationException(kind.ToString());
        }
    }
}
