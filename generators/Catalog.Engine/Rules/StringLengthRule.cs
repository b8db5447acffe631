using System.Globalization;
using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary><c>[StringLength]</c>: how many UTF-16 code units a string may have.</summary>
/// <param name="Maximum">The most it may have.</param>
/// <param name="Minimum">The least it may have.</param>
public sealed record StringLengthRule(int Maximum, int Minimum = 0) : TextRule
{
    /// <inheritdoc/>
    public override string? Flaw =>
        Maximum < 0 ? Invariant($"its maximum length '{Maximum}' is less than 0")
        : Maximum < Minimum ? Invariant($"its minimum length '{Minimum}' is greater than its maximum length '{Maximum}'")
        : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments =>
        [Maximum.ToString(CultureInfo.InvariantCulture), Minimum.ToString(CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    protected override string? Violation(string text) => Extent.Violation(text.Length, Minimum, Maximum, "character");
}
