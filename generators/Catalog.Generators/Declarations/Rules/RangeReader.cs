using System.Globalization;
using Catalog.Engine.Problems;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Reads <c>[Range]</c> in its three forms.</summary>
internal static class RangeReader
{
    private static readonly Dictionary<string, ScalarKind> Kinds = new(StringComparer.Ordinal)
    {
        ["System.Byte"] = ScalarKind.Int32,
        ["System.Int16"] = ScalarKind.Int32,
        ["System.Int32"] = ScalarKind.Int32,
        ["System.Int64"] = ScalarKind.Int64,
        ["System.Single"] = ScalarKind.Double,
        ["System.Double"] = ScalarKind.Double,
        ["System.Decimal"] = ScalarKind.Decimal,
        ["System.DateOnly"] = ScalarKind.Date,
        ["Catalog.Documents.PartialDate"] = ScalarKind.PartialDate,
        ["System.DateTime"] = ScalarKind.DateTime,
        ["System.DateTimeOffset"] = ScalarKind.DateTimeOffset,
        ["System.TimeOnly"] = ScalarKind.Time,
    };

    public static AttributeRule Of(AttributeData attribute, FieldType type)
    {
        var read = attribute.Values() switch
        {
            [int minimum, int maximum] => new RangeRule(ScalarKind.Int32, Text(minimum), Text(maximum)),
            [double minimum, double maximum] => Of(minimum, maximum),
            [ITypeSymbol operand, var minimum, var maximum] => Of(operand, minimum as string ?? "", maximum as string ?? "", type),
            [_, _, _] => AttributeRule.Flawed("has no type to compare by"),
            _ => default,
        };
        return read.Rule is RangeRule rule
            ? rule with
            {
                MinimumIsExclusive = attribute.Named(nameof(RangeRule.MinimumIsExclusive), false),
                MaximumIsExclusive = attribute.Named(nameof(RangeRule.MaximumIsExclusive), false),
            }
            : read;
    }

    private static AttributeRule Of(double minimum, double maximum) =>
        double.IsNaN(minimum) || double.IsNaN(maximum)
            ? AttributeRule.Flawed("has a bound that is no number")
            : new RangeRule(ScalarKind.Double, Text(minimum), Text(maximum));

    // What can't be compared is no matter of its bounds.
    private static AttributeRule Of(ITypeSymbol operand, string minimum, string maximum, FieldType type)
    {
        if (!Kinds.TryGetValue(operand.ToDisplayString(CSharp.MetadataFormat), out var kind))
        {
            return AttributeRule.Flawed($"can't compare by '{operand.Name}'");
        }

        if (!new RangeRule(kind, "", "").Judges(type))
        {
            return AttributeRule.Flawed($"compares by '{operand.Name}', and can't be checked on {Subject.Name(type)}");
        }

        var (low, high) = (Bound(minimum, kind), Bound(maximum, kind));
        return low.Text is null ? AttributeRule.Flawed($"its minimum '{Excerpt.Of(minimum)}' {low.Misfit}")
            : high.Text is null ? AttributeRule.Flawed($"its maximum '{Excerpt.Of(maximum)}' {high.Misfit}")
            : new RangeRule(kind, low.Text, high.Text);
    }

    // A day bounds times at its midnight, as the framework reads it; of an offset that would be the machine's.
    private static (string? Text, string? Misfit) Bound(string text, ScalarKind kind)
    {
        var isDay = kind == ScalarKind.DateTime && DateParts.Read(text.Trim(), english: false) is { Day: > 0 };
        return BoundValue.Of(isDay ? text.Trim() + "T00:00" : text, kind);
    }

    private static string Text(int bound) => bound.ToString(CultureInfo.InvariantCulture);

    // Infinity is a symbol on some frameworks.
    private static string Text(double bound) =>
        double.IsPositiveInfinity(bound) ? "Infinity"
        : double.IsNegativeInfinity(bound) ? "-Infinity"
        : bound.ToString("R", CultureInfo.InvariantCulture);
}
