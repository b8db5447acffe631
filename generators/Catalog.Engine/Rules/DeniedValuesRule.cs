using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary><c>[DeniedValues]</c>: none of those listed.</summary>
/// <param name="Values">Each as a value of the property's type is written, or the name of an enum's member.</param>
/// <param name="DeniesNull">Whether <c>null</c> is listed too.</param>
public sealed record DeniedValuesRule(EquatableArray<string> Values, bool DeniesNull = false) : ValueRule
{
    /// <inheritdoc/>
    public override bool AllowsMissing => !DeniesNull;

    /// <inheritdoc/>
    public override bool Judges(FieldType type) => type is ScalarFieldType or EnumFieldType;

    /// <inheritdoc/>
    public override string? Violation(Value value) =>
        Values.FirstOrDefault(text => SameValue.Is(value, text)) is { } denied ? $"it must not be '{Excerpt.Of(denied)}'" : null;
}
