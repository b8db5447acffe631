using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Corpora;

/// <summary>What an advisory says of itself.</summary>
public sealed partial class AdvisoryMetadata
{
    private const string Cvss3 = @"CVSS:3\.[01]/AV:[NALP]/AC:[LH]/PR:[NLH]/UI:[NR]/S:[UC]/C:[NLH]/I:[NLH]/A:[NLH]";

    private const string Cvss4 =
        @"CVSS:4\.0/AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/VC:[HLN]/VI:[HLN]/VA:[HLN]/SC:[HLN]/SI:[HLN]/SA:[HLN](/E:[XAPU])?";

    private const string OtherIds = @"RUSTSEC-\d{4}-\d{4}|CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3}|TALOS-\d{4}-\d{4}|TROVE-\d{4}-\d{3}|MAL-\d{4}-\d+";

    [RegularExpression(@"RUSTSEC-\d{4}-\d{4}|CVE-\d{4}-\d{4,}")]
    public partial string Id { get; }

    [RegularExpression("[A-Za-z0-9_-]+")]
    public partial string Package { get; }

    public partial DateOnly Date { get; }

    public partial DateOnly? Withdrawn { get; }

    public partial Uri? Url { get; }

    public partial IReadOnlyList<Uri>? References { get; }

    [RegularExpression(OtherIds)]
    public partial IReadOnlyList<string>? Aliases { get; }

    [RegularExpression(OtherIds)]
    public partial IReadOnlyList<string>? Related { get; }

    public partial IReadOnlyList<AdvisoryCategory>? Categories { get; }

    // As Cargo has them.
    [MaxLength(5), RegularExpression("[A-Za-z0-9][A-Za-z0-9_+-]*")]
    public partial IReadOnlyList<string>? Keywords { get; }

    public partial AdvisoryKind? Informational { get; }

    [RegularExpression($"{Cvss3}|{Cvss4}")]
    public partial string? Cvss { get; }

    [AllowedValues("CC0-1.0", null)]
    public partial string? License { get; }

    public partial bool? ExpectDeleted { get; }
}
