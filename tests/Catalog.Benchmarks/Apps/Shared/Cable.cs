namespace Baselines;

/// <summary>A document as the baselines hold it: what YAML and JSON are read into, and what an array initialiser makes.</summary>
public sealed class Cable
{
    public string Id { get; set; } = "";

    public string DocDate { get; set; } = "";

    public int DocNum { get; set; }

    public int DocOrder { get; set; }

    public List<ArchiveReference> NaaRefs { get; set; } = [];

    public string Title { get; set; } = "";

    public string VolFullTitle { get; set; } = "";

    public int VolId { get; set; }

    public string VolTitle { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>Where an archive keeps the document.</summary>
    public sealed class ArchiveReference
    {
        public int? NaaBarcode { get; set; }

        public string? NaaControlSymbol { get; set; }

        public string? NaaSeries { get; set; }

        public string? Reference { get; set; }
    }
}
