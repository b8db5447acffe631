using Catalog.Documents;

namespace Catalog.Cli;

/// <summary>A record page of a digital archive: one historical document with its summary and record data.</summary>
[Document("Records")]
public sealed partial class ArchiveRecord
{
    /// <summary>When the document was written, as precisely as the page knows.</summary>
    public partial PartialDate? Date { get; }

    /// <summary>What kind of document it is: <c>Cable</c>, <c>Letter</c>, …</summary>
    public partial string? DocumentType { get; }

    /// <summary>What the document says, in a sentence or two.</summary>
    public partial string? Summary { get; }

    /// <summary>How secret the document once was.</summary>
    [Field("Original Classification")]
    public partial Classification? OriginalClassification { get; }
}
