using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>
/// <c>[Range]</c>: between two bounds. Numbers are compared as they are: the framework rounds them to the type of the bounds first, and takes 5.4 for 5.
/// </summary>
/// <param name="Kind">The type of the bounds.</param>
/// <param name="Minimum">The lower bound as a value of that type is written; of a number also <c>-Infinity</c>.</param>
/// <param name="Maximum">The upper bound; of a number also <c>Infinity</c>.</param>
public sealed record RangeRule(ScalarKind Kind, string Minimum, string Maximum) : ValueRule
{
    /// <summary>Whether the lower bound itself is outside.</summary>
    public bool MinimumIsExclusive { get; init; }

    /// <summary>Whether the upper bound itself is outside.</summary>
    public bool MaximumIsExclusive { get; init; }

    /// <inheritdoc/>
    public override string? Flaw => Order.Compare(Kind, Minimum, Kind, Maximum) switch
    {
        { Span: > 0 } => $"its minimum '{Minimum}' is greater than its maximum '{Maximum}'",
        { First: 0, Span: 0 } when MinimumIsExclusive || MaximumIsExclusive => $"its bounds are both '{Minimum}', and leave that out",
        null => $"'{Minimum}' and '{Maximum}' can't be compared",
        _ => null,
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments => [Minimum, Maximum];

    /// <inheritdoc/>
    public override bool Judges(FieldType type) =>
        type is ScalarFieldType scalar && (scalar.Scalar.Kind == ScalarKind.String || Order.IsShared(scalar.Scalar.Kind, Kind));

    /// <inheritdoc/>
    public override string? Violation(Value value) => value switch
    {
        ScalarValue { Kind: ScalarKind.String, Text: "" } => null,
        ScalarValue { Kind: ScalarKind.String } text =>
            ScalarConversion.Read(text.Text, Kind) is { } read && Holds(new(Kind, read)) ? null : Phrase,
        ScalarValue scalar when Order.IsShared(scalar.Kind, Kind) => Holds(scalar) ? null : Phrase,
        _ => null,
    };

    private string Phrase => "it must be " + RangePhrase.Of(this);

    // All that a date of a month or a year can mean lies between.
    private bool Holds(ScalarValue value) =>
        Order.Compare(value.Kind, value.Text, Kind, Minimum) is { First: var low }
        && Order.Compare(value.Kind, value.Text, Kind, Maximum) is { Last: var high }
        && (low > 0 || (low == 0 && !MinimumIsExclusive))
        && (high < 0 || (high == 0 && !MaximumIsExclusive));
}
