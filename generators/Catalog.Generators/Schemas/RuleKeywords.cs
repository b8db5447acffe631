using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Schemas;

/// <summary>Says in keywords what the rules of a property say.</summary>
internal static class RuleKeywords
{
    private static readonly ScalarKind[] Numbers = [ScalarKind.Int32, ScalarKind.Int64, ScalarKind.Decimal, ScalarKind.Double];

    /// <summary>A subschema with the rules for values of its type.</summary>
    public static ValueSchema WithRules(this ValueSchema schema, FieldType type, IReadOnlyCollection<ValueRule> rules)
    {
        if (!rules.Any(rule => rule.Judges(type)))
        {
            return schema;
        }

        var values = rules.OfType<AllowedValuesRule>().FirstOrDefault() is { Values.Count: > 0 } allowed && type is ScalarFieldType { Scalar.Kind: var kind }
            ? allowed.Texts.SelectMany(text => Values(kind, text)).Distinct(StringComparer.Ordinal).ToList()
            : schema.Values;
        var keywords = schema.Keywords
            .Concat(rules.SelectMany(rule => Range(rule, type)))
            .Concat(Counts(type, rules))
            .Concat(rules.SelectMany(rule => Text(rule, type)))
            .GroupBy(keyword => keyword.Name, StringComparer.Ordinal)
            .Select(same => same.First());

        // Values have their types.
        return schema with { Types = values.Count == 0 ? schema.Types : [], Values = values, Keywords = [.. keywords] };
    }

    private static IEnumerable<string> Values(ScalarKind kind, string text) =>
        kind == ScalarKind.String ? EnumSchema.Values(text)
        : kind == ScalarKind.Boolean || Numbers.Contains(kind) ? [Json.IsNumber(text) || kind == ScalarKind.Boolean ? text.ToLowerInvariant() : Json.Text(text)]
        : [Json.Text(text)];

    private static IEnumerable<(string Name, string? Value)> Range(ValueRule rule, FieldType type) =>
        rule is RangeRule range && Numbers.Contains(range.Kind) && type is ScalarFieldType { Scalar.Kind: var kind } && Numbers.Contains(kind)
            ?
            [
                (range.MinimumIsExclusive ? "exclusiveMinimum" : "minimum", Json.IsNumber(range.Minimum) ? range.Minimum : null),
                (range.MaximumIsExclusive ? "exclusiveMaximum" : "maximum", Json.IsNumber(range.Maximum) ? range.Maximum : null),
            ]
            : [];

    // Several rules may speak of one length: the narrowest holds.
    private static IEnumerable<(string Name, string? Value)> Counts(FieldType type, IReadOnlyCollection<ValueRule> rules)
    {
        var bounds = rules.Where(rule => rule.Judges(type)).Select<ValueRule, (int Minimum, int Maximum)>(rule => rule switch
        {
            LengthRule length => (length.Minimum, length.Maximum),
            StringLengthRule length => (length.Minimum, length.Maximum),
            MinLengthRule least => (least.Length, int.MaxValue),
            MaxLengthRule { Length: >= 0 } most => (0, most.Length),
            RequiredRule { AllowEmptyStrings: false } when type is ScalarFieldType { Scalar.Kind: ScalarKind.String } => (1, int.MaxValue),
            _ => (0, int.MaxValue),
        }).ToList();
        var noun = type switch { ListFieldType => "Items", DictionaryFieldType => "Properties", _ => "Length" };
        var (minimum, maximum) = (bounds.Max(bound => bound.Minimum), bounds.Min(bound => bound.Maximum));
        yield return ("min" + noun, minimum > 0 ? minimum.ToString(CultureInfo.InvariantCulture) : null);
        yield return ("max" + noun, maximum < int.MaxValue ? maximum.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static IEnumerable<(string Name, string? Value)> Text(ValueRule rule, FieldType type) => type is not ScalarFieldType { Scalar.Kind: ScalarKind.String } ? []
        : rule switch
        {
            RegularExpressionRule { Flaw: null } expression when EcmaPattern.Of(expression.Pattern) is { } pattern => [("pattern", Json.Text(pattern))],
            EmailAddressRule => [("format", Json.Text("email"))],
            UrlRule => [("format", Json.Text("uri"))],
            _ => [],
        };
}
