using System.ComponentModel.DataAnnotations;

namespace Corpora;

/// <summary>What to dial from abroad.</summary>
public sealed partial class DirectDialing
{
    [RegularExpression(@"\+[1-9]")]
    public partial string Root { get; }

    [RegularExpression("[0-9]+")]
    public partial IReadOnlyList<string> Suffixes { get; }
}
