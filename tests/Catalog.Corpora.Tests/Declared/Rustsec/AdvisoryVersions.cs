using System.ComponentModel.DataAnnotations;

namespace Corpora;

/// <summary>The versions that are not vulnerable.</summary>
public sealed partial class AdvisoryVersions
{
    private const string Comparison = @"(>=|<=|>|<|=|\^)? ?\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?";

    private const string Requirement = $"{Comparison}(, ?{Comparison})*";

    [RegularExpression(Requirement)]
    public partial IReadOnlyList<string> Patched { get; }

    [RegularExpression(Requirement)]
    public partial IReadOnlyList<string>? Unaffected { get; }
}
