using Catalog.Documents;

namespace Corpora;

/// <summary>A security advisory.</summary>
[Document("Advisories", Undeclared = UndeclaredFields.Error)]
public sealed partial class Advisory
{
    [Field("advisory")]
    public partial AdvisoryMetadata Metadata { get; }

    public partial AffectedCode? Affected { get; }

    public partial AdvisoryVersions Versions { get; }
}
