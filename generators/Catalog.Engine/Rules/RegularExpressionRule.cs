using System.Text.RegularExpressions;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary><c>[RegularExpression]</c>: the first match is the whole text.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Timeout">How many milliseconds a match may take; -1 says that it may take any time, which a build does not have.</param>
public sealed record RegularExpressionRule(string Pattern, int Timeout = RegularExpressionRule.DefaultTimeout) : ValueRule
{
    /// <summary>The time that the framework gives a match, in milliseconds.</summary>
    public const int DefaultTimeout = 2_000;

    /// <inheritdoc/>
    public override string? Flaw =>
        Pattern.Length == 0 ? "its pattern is empty"
        : Timeout is 0 or < -1 ? Invariant($"its time of '{Timeout}' milliseconds must be at least 1, or -1 for any")
        : Matcher.Of(Pattern, Timeout).Flaw is { } flaw ? $"its pattern is not valid: {flaw}"
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments => [Pattern];

    /// <summary>Dates and truth values read differently in documents than as values: no pattern fits both.</summary>
    public override bool Judges(FieldType type) =>
        type is EnumFieldType || (type is ScalarFieldType scalar && (HasOneText(scalar.Scalar.Kind) || scalar.Scalar.Kind == ScalarKind.Uri));

    /// <inheritdoc/>
    public override string? Violation(Value value)
    {
        if (Flaw is not null || Text(value) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return Matcher.Of(Pattern, Timeout).IsWhole(text) ? null : $"it must match '{Excerpt.Of(Pattern)}'";
        }
        catch (RegexMatchTimeoutException)
        {
            return $"it takes too long to check against '{Excerpt.Of(Pattern)}'";
        }
    }

    private static string? Text(Value value) => value switch
    {
        EnumValue member => member.Member,
        ScalarValue { Kind: ScalarKind.Uri } address => Uri.TryCreate(address.Text, UriKind.Absolute, out var uri) ? uri.ToString() : address.Text,
        ScalarValue scalar when HasOneText(scalar.Kind) => scalar.Text,
        _ => null,
    };

    private static bool HasOneText(ScalarKind kind) => Order.IsNumber(kind) || kind is ScalarKind.String or ScalarKind.Guid;
}
