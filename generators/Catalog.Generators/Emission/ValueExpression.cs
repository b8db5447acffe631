using System.Globalization;
using Catalog.Engine.Binding;
using Catalog.Engine.Typing;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Emission;

/// <summary>Writes values as expressions.</summary>
internal static class ValueExpression
{
    private const int MaximalLine = 100;
    private const string DataNode = "global::Catalog.Documents.DataNode";

    /// <summary>The expression of a value; of none, a default that an error has made good for.</summary>
    public static string Of(Value? value) => value switch
    {
        ScalarValue scalar => Of(scalar.Kind, scalar.Text),
        EnumValue member => $"{member.Type}.{CSharp.Identifier(member.Member)}",
        ListValue { Items.Count: 0 } => "[]",
        ListValue list => Joined("[", list.Items.Select(Of), "]"),
        DictionaryValue dictionary => Dictionary(dictionary),
        ClassValue fields => Joined("new(", fields.Arguments.Select(argument => $"{argument.Name}: {Of(argument.Value)}"), ")"),
        DataValue data => Data(data),
        DocumentValue { Target: { Member: { } name } } document => $"{document.Collection}.{name}",
        DocumentValue document => $"{document.Collection}.All.Find({CSharp.Literal(document.Target.Id)})!",
        DeferredValue deferred => $"new(static () => {Of(deferred.Value)})",
        EmptyValue => "null",
        null => "default!",
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    // One line where it can be read at a glance, else a line for each item.
    private static string Joined(string begin, IEnumerable<string> items, string end)
    {
        var list = items.ToList();
        return list.Sum(item => item.Length + 2) <= MaximalLine && !list.Exists(item => item.Contains('\n'))
            ? begin + string.Join(", ", list) + end
            : $"{begin}\n{Indented(string.Join(",\n", list))}{(end == "]" ? ",\n" : "")}{end}";
    }

    private static string Indented(string lines) => "    " + lines.Replace("\n", "\n    ");

    private static string Dictionary(DictionaryValue value)
    {
        var type = TypeName.Of(value.Type.Value, value.Type.HasEmpty);
        return Joined($"global::Catalog.Documents.FieldDictionary.Of<{type}>(", value.Entries.Select(entry => Pair(entry, type)), ")");
    }

    // The compiler's time doubles with every tuple literal inside another.
    private static string Pair(NamedValue entry, string type) =>
        (HasPairs(entry.Value) ? $"new global::System.ValueTuple<string, {type}>" : "") + $"({CSharp.Literal(entry.Name)}, {Of(entry.Value)})";

    private static bool HasPairs(Value? value) => value switch
    {
        DictionaryValue or DataValue { IsMapping: true } => true,
        DataValue { Entries: { } items } => items.Any(item => HasPairs(item.Value)),
        DeferredValue deferred => HasPairs(deferred.Value),
        ListValue list => list.Items.Any(HasPairs),
        ClassValue fields => fields.Arguments.Any(argument => HasPairs(argument.Value)),
        _ => false,
    };

    private static string Data(DataValue value) => value switch
    {
        { Text: { } text } => $"{DataNode}.{(value.IsQuoted ? "Quoted" : "Plain")}({CSharp.Literal(text)})",
        { Entries: { } entries, IsMapping: true } => Joined(
            $"{DataNode}.Map(", entries.Select(entry => Pair(entry, DataNode)), ")"),
        { Entries: { } items } => Joined($"{DataNode}.List(", items.Select(item => Of(item.Value)), ")"),
        _ => $"{DataNode}.Empty",
    };

    private static string Of(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Boolean or ScalarKind.Int32 => text,
        ScalarKind.Int64 => text + "L",
        ScalarKind.Decimal => text + "m",
        ScalarKind.Double => text + "d",
        ScalarKind.Date => Date(text),
        ScalarKind.PartialDate => PartialDate(text),
        ScalarKind.DateTimeOffset => Offset(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)),
        ScalarKind.DateTime => Time(DateTime.Parse(text, CultureInfo.InvariantCulture)),
        ScalarKind.Time => $"new global::System.TimeOnly({string.Join(", ", text.Split(':').Select(Number))})",
        ScalarKind.Guid => $"new global::System.Guid({CSharp.Literal(text)})",
        ScalarKind.Uri => $"new global::System.Uri({CSharp.Literal(text)})",
        ScalarKind.String => CSharp.Literal(text),
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private static string Date(string text) => DateParts.Read(text, english: true) is { } parts
        ? Invariant($"new global::System.DateOnly({parts.Year}, {parts.Month}, {parts.Day})")
        : "default";

    private static string PartialDate(string text)
    {
        if (DateParts.Read(text, english: true) is not { } parts)
        {
            return "default";
        }

        var numbers = new[] { parts.Year, parts.Month, parts.Day }.Where(number => number > 0).Select(number => Invariant($"{number}"));
        var arguments = text[0] is >= '0' and <= '9' ? numbers : numbers.Append(CSharp.Literal(text));
        return $"new global::Catalog.Documents.PartialDate({string.Join(", ", arguments)})";
    }

    private static string Offset(DateTimeOffset value) => Ticks(
        $"new global::System.DateTimeOffset({Components(value.DateTime)}, "
        + Invariant($"new global::System.TimeSpan({value.Offset.Hours}, {value.Offset.Minutes}, 0))"),
        value.Ticks);

    private static string Time(DateTime value) => Ticks($"new global::System.DateTime({Components(value)})", value.Ticks);

    private static string Components(DateTime value) =>
        Invariant($"{value.Year}, {value.Month}, {value.Day}, {value.Hour}, {value.Minute}, {value.Second}");

    private static string Ticks(string expression, long ticks) =>
        ticks % TimeSpan.TicksPerSecond is var rest && rest == 0 ? expression : Invariant($"{expression}.AddTicks({rest})");

    private static string Number(string digits) => Invariant($"{int.Parse(digits, CultureInfo.InvariantCulture)}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
