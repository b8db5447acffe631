using System.Globalization;
using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary><c>[MinLength]</c>: the fewest characters or items.</summary>
public sealed record MinLengthRule(int Length) : CountRule
{
    /// <inheritdoc/>
    public override string? Flaw => Length < 0 ? Invariant($"its length '{Length}' is less than 0") : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments => [Length.ToString(CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    protected override string? Violation(int count, string noun) => Extent.AtLeast(count, Length, noun);
}
