using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary><c>[AllowedValues]</c>: one of those listed.</summary>
/// <param name="Values">Each as a value of the property's type is written, or the name of an enum's member.</param>
/// <remarks>Whether there may be no value the property's nullability says, be <c>null</c> listed or not.</remarks>
public sealed record AllowedValuesRule(EquatableArray<string> Values) : ValueRule
{
    /// <summary>The same as documents write them.</summary>
    public EquatableArray<string> Texts { get; init; } = Values;

    /// <inheritdoc/>
    public override string? Flaw => Values.Count == 0 ? "it allows no value" : null;

    /// <inheritdoc/>
    public override bool Judges(FieldType type) => type is ScalarFieldType or EnumFieldType;

    /// <inheritdoc/>
    public override string? Violation(Value value) =>
        value is not (ScalarValue or EnumValue) || Values.Any(text => SameValue.Is(value, text)) ? null
        : $"it must be {(Texts.Count == 1 ? "" : "one of ")}{string.Join(", ", Texts.Select(text => $"'{Excerpt.Of(text)}'"))}{Hint(value)}";

    private string Hint(Value value) =>
        value is ScalarValue { Kind: ScalarKind.String } scalar && Values.Count > 1 && NearMiss.Of(scalar.Text, Values) is { } near
            ? $"; did you mean '{Excerpt.Of(near)}'?"
            : "";
}
