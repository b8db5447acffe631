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

    /// <summary>The persons and organizations it deals with.</summary>
    public partial IReadOnlyList<string>? People { get; }

    /// <summary>The persons it names or addresses, of those known here; <see cref="People"/> is what the page itself lists.</summary>
    [ReferencedBy(nameof(Person.Records))]
    public partial IReadOnlyList<Person> Mentions { get; }

    /// <summary>The places it deals with.</summary>
    public partial IReadOnlyList<string>? Places { get; }

    /// <summary>Where the original is kept, in the archive's own words.</summary>
    public partial string? Source { get; }

    /// <summary>When the archive put it online.</summary>
    [Field("Original Uploaded Date")]
    public partial DateOnly? OriginalUploadedDate { get; }

    /// <summary>The archive's number for it; a name made of digits, not a quantity.</summary>
    [Field("Record ID")]
    public partial string? RecordId { get; }

    /// <summary>How secret the document once was.</summary>
    [Field("Original Classification")]
    public partial Classification? OriginalClassification { get; }
}
