using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>A rule for strings alone, as the framework holds it for nothing else.</summary>
public abstract record TextRule : ValueRule
{
    /// <inheritdoc/>
    public sealed override bool Judges(FieldType type) => type is ScalarFieldType { Scalar.Kind: ScalarKind.String };

    /// <inheritdoc/>
    public sealed override string? Violation(Value value) =>
        value is ScalarValue { Kind: ScalarKind.String } scalar ? Violation(scalar.Text) : null;

    /// <summary>Why a text breaks the rule, or null.</summary>
    protected abstract string? Violation(string text);
}
