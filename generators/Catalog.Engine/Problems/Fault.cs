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

    /// <summary>A file breaks the rules of its language.</summary>
    SyntaxError = 23,

    /// <summary>A name occurs twice in one mapping.</summary>
    DuplicateKey = 24,

    /// <summary>A file is nested deeper, or holds more, than what is read.</summary>
    LimitExceeded = 25,

    /// <summary>A file uses what is not read: a DTD, a tag, a key that is no scalar.</summary>
    Unsupported = 26,

    /// <summary><c>CatalogRecords</c> leads to no records.</summary>
    RecordsNotFound = 27,

    /// <summary>A record of a file of many has no id.</summary>
    RecordWithoutId = 28,

    /// <summary>A document is no mapping.</summary>
    NotAMapping = 29,

    /// <summary>A row has more or fewer fields than the header.</summary>
    RaggedRow = 30,

    /// <summary>A column has values and no name.</summary>
    UnnamedColumn = 31,

    /// <summary>Not a fault: what was inferred of a field, where <c>CatalogExplain</c> asks for it.</summary>
    ExplainedField = 32,

    /// <summary>An attribute of running text is not read.</summary>
    AttributeLeftOut = 33,

    /// <summary>A value breaks a rule of its property.</summary>
    RuleViolated = 34,

    /// <summary>A value is missing where another value asks for it.</summary>
    ConditionallyRequired = 35,

    /// <summary>A document has a field that its class refuses.</summary>
    UndeclaredField = 36,

    /// <summary>A value names no document of the collection that it refers to.</summary>
    DanglingReference = 37,

    /// <summary>Two documents have one key.</summary>
    KeyNotUnique = 38,

    /// <summary>A link or an image leads nowhere.</summary>
    BrokenLink = 39,

    /// <summary>Not a fault: documents are left out (<c>CatalogExclude</c>).</summary>
    ExcludedDocuments = 40,

    /// <summary>A validation attribute can't be checked at compile time.</summary>
    UncheckedAttribute = 41,

    /// <summary>A field is not as the collection's lock has it.</summary>
    FieldDrift = 42,

    /// <summary>A document that the lock has is in the collection no more.</summary>
    DocumentVanished = 43,

    /// <summary>A document has changed or is new since the collection was locked, or a field is new.</summary>
    ChangedSinceLock = 44,

    /// <summary>A lock file can't be read, or locks nothing.</summary>
    UnusableLock = 45,

    /// <summary>A pattern of the project gives no file to a collection.</summary>
    UnmatchedPattern = 46,
}
