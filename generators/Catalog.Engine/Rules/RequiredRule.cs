using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary><c>[Required]</c>: a value is there, and is more than white space.</summary>
/// <param name="AllowEmptyStrings">Whether white space will do.</param>
public sealed record RequiredRule(bool AllowEmptyStrings = false) : ValueRule
{
    /// <summary>True: a list is there or not, and what its elements are is no matter.</summary>
    public override bool CountsItems => true;

    /// <inheritdoc/>
    public override bool AllowsMissing => false;

    /// <inheritdoc/>
    public override bool Judges(FieldType type) => true;

    /// <inheritdoc/>
    public override string? Violation(Value value) =>
        !AllowEmptyStrings && value is ScalarValue { Kind: ScalarKind.String } scalar && string.IsNullOrWhiteSpace(scalar.Text)
            ? "it must not be empty or white space alone"
            : null;
}
