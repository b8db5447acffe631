namespace Catalog.Engine.Rules;

/// <summary>Says what lies within a range.</summary>
internal static class RangePhrase
{
    public static string Of(RangeRule rule)
    {
        var isNumber = Order.IsNumber(rule.Kind);
        var low = rule.Minimum == "-Infinity" ? null
            : rule.MinimumIsExclusive ? isNumber ? "more than" : "after"
            : isNumber ? "at least" : "not before";
        var high = rule.Maximum == "Infinity" ? null
            : rule.MaximumIsExclusive ? isNumber ? "less than" : "before"
            : isNumber ? "at most" : "not after";
        return (low, high) switch
        {
            (null, null) => "a number",
            (null, _) => $"{high} {rule.Maximum}",
            (_, null) => $"{low} {rule.Minimum}",
            _ when !rule.MinimumIsExclusive && !rule.MaximumIsExclusive => $"from {rule.Minimum} to {rule.Maximum}",
            _ => $"{low} {rule.Minimum} and {high} {rule.Maximum}",
        };
    }
}
