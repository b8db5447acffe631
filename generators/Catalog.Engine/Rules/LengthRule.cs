using System.Globalization;
using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary><c>[Length]</c>: the fewest and the most characters or items.</summary>
public sealed record LengthRule(int Minimum, int Maximum) : CountRule
{
    /// <inheritdoc/>
    public override string? Flaw =>
        Minimum < 0 ? Invariant($"its minimum length '{Minimum}' is less than 0")
        : Maximum < Minimum ? Invariant($"its minimum length '{Minimum}' is greater than its maximum length '{Maximum}'")
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments =>
        [Minimum.ToString(CultureInfo.InvariantCulture), Maximum.ToString(CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    protected override string? Violation(int count, string noun) => Extent.Violation(count, Minimum, Maximum, noun);
}
