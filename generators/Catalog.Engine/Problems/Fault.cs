namespace Catalog.Engine.Problems;

/// <summary>What can be wrong. The number is that of the diagnostic: 5 is <c>CAT005</c>.</summary>
public enum Fault
{
    /// <summary>A collection's name is no C# identifier.</summary>
    InvalidCollectionName = 1,

    /// <summary>No reader is known for a file.</summary>
    UnknownFormat = 2,

    /// <summary>A metadata value is none of those allowed.</summary>
    InvalidMetadata = 3,

    /// <summary>Two files of a collection disagree on metadata of the whole collection.</summary>
    DisagreeingMetadata = 4,

    /// <summary>A file holds nothing but white space.</summary>
    EmptyFile = 5,

    /// <summary>A file is not text in UTF-8, or in UTF-16 with a byte order mark.</summary>
    NotText = 6,

    /// <summary>A file could not be read.</summary>
    UnreadableFile = 7,

    /// <summary>Half of a surrogate pair stands alone.</summary>
    LoneSurrogate = 8,

    /// <summary>A record page has no title.</summary>
    NoTitle = 9,

    /// <summary>A page lists search results and is no record.</summary>
    SearchResultPage = 10,

    /// <summary>A record page has no record data.</summary>
    NoDocumentInformation = 11,

    /// <summary>Two documents have one id.</summary>
    DuplicateId = 12,

    /// <summary>Several documents would have one member name.</summary>
    MemberClash = 13,

    /// <summary>A declaration cannot be completed.</summary>
    IncompleteDeclaration = 14,

    /// <summary>A declared field is in no document.</summary>
    UnknownField = 15,

    /// <summary>A value does not fit its declared type.</summary>
    ValueDoesNotFit = 16,

    /// <summary>A value is missing where the declared type allows none to be.</summary>
    MissingValue = 17,

    /// <summary>A value is no member of its declared enum.</summary>
    UnknownEnumMember = 18,

    /// <summary>Literals hold a quarter of what an assembly can.</summary>
    NearLiteralLimit = 19,

    /// <summary>Literals hold more than an assembly can.</summary>
    LiteralLimit = 20,

    /// <summary>A collection is large for literals.</summary>
    ManyDocuments = 21,

    /// <summary>A declared collection has no files.</summary>
    EmptyCollection = 22,
}
