using System.Globalization;
using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary><c>[MaxLength]</c>: the most characters or items; -1 says that any number will do.</summary>
public sealed record MaxLengthRule(int Length = MaxLengthRule.Any) : CountRule
{
    private const int Any = -1;

    /// <inheritdoc/>
    public override string? Flaw => Length is 0 or < Any ? Invariant($"its length '{Length}' must be at least 1, or -1 for any") : null;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments => [Length.ToString(CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    protected override string? Violation(int count, string noun) => Length == Any ? null : Extent.AtMost(count, Length, noun);
}
