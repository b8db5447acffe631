using System.Globalization;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>The value that generated code has where the collection is stored as code: what the engine binds, taken for the expression that the
/// generator writes for it.</summary>
internal static class LiteralValue
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static object? Of(Node node, ScalarKind kind) => Of(Bound(node, new ScalarFieldType(new(kind))));

    public static Value? Bound(Node node, FieldType type) => Bound(node, type, []);

    public static Value? Bound(Node node, FieldType type, List<Problem> problems) => new ValueBinder("harbour.yaml", problems).Bind("value", node, type);

    public static object? Of(Value? value) => value switch
    {
        null or EmptyValue => null,
        ScalarValue scalar => Of(scalar.Kind, scalar.Text),
        ListValue list => list.Items.Select(Of).ToArray(),
        DictionaryValue dictionary => dictionary.Entries.Select(entry => (entry.Name, Of(entry.Value))).ToArray(),
        DataValue data => Data(data),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static DataNode Data(Value? value) => value switch
    {
        DataValue { Text: { } text, IsQuoted: true } => DataNode.Quoted(text),
        DataValue { Text: { } text } => DataNode.Plain(text),
        DataValue { Entries: { } entries, IsMapping: true } => DataNode.Map([.. entries.Select(entry => (entry.Name, Data(entry.Value)))]),
        DataValue { Entries: { } items } => DataNode.List([.. items.Select(item => Data(item.Value))]),
        _ => DataNode.Empty,
    };

    private static object Of(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Boolean => text == "true",
        ScalarKind.Int32 => int.Parse(text, Invariant),
        ScalarKind.Int64 => long.Parse(text, Invariant),
        ScalarKind.Decimal => text[0] == '-' ? -decimal.Parse(text[1..], Invariant) : decimal.Parse(text, Invariant),
        ScalarKind.Double => text[0] == '-' ? -double.Parse(text[1..], Invariant) : double.Parse(text, Invariant),
        ScalarKind.Date => Parts(text) is var (year, month, day) ? new DateOnly(year, month, day) : default,
        ScalarKind.PartialDate => PartialDate(text),
        ScalarKind.DateTimeOffset => Offset(DateTimeOffset.Parse(text, Invariant)),
        ScalarKind.DateTime => Time(DateTime.Parse(text, Invariant)),
        ScalarKind.Time => text.Split(':') is [var hour, var minute, .. var rest]
            ? new TimeOnly(int.Parse(hour, Invariant), int.Parse(minute, Invariant), rest is [var second] ? int.Parse(second, Invariant) : 0)
            : default,
        ScalarKind.Guid => new Guid(text),
        ScalarKind.Uri => new Uri(text),
        _ => text,
    };

    private static DateParts? Parts(string text) => DateParts.Read(text, english: true);

    private static PartialDate PartialDate(string text)
    {
        var (year, month, day) = Parts(text)!.Value;
        var own = char.IsAsciiDigit(text[0]) ? null : text;
        return day > 0 ? new(year, month, day, own) : month > 0 ? new(year, month, own) : new(year, own);
    }

    private static DateTimeOffset Offset(DateTimeOffset value) =>
        new DateTimeOffset(Time(value.DateTime), new TimeSpan(value.Offset.Hours, value.Offset.Minutes, 0));

    private static DateTime Time(DateTime value) =>
        new DateTime(value.Year, value.Month, value.Day, value.Hour, value.Minute, value.Second).AddTicks(value.Ticks % TimeSpan.TicksPerSecond);
}
