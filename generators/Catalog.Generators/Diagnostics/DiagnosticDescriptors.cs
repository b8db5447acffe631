using System.Globalization;
using Catalog.Engine.Problems;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Diagnostics;

/// <summary>The diagnostics in order of id; each has a section in <c>generators/DIAGNOSTICS.md</c>.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "Catalog";
    private const string HelpLink = "https://github.com/catalog-documents/catalog/blob/main/generators/DIAGNOSTICS.md#";

    public static readonly DiagnosticDescriptor InvalidCollectionName = new(
        "CAT001",
        "Collection name is not usable",
        "'{0}' can't name a collection, as CatalogCollection or [Document] says: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.InvalidCollectionName),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "CAT002",
        "Format is unknown",
        "No reader is known for '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnknownFormat),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidMetadata = new(
        "CAT003",
        "Metadata value is not allowed",
        "{0}=\"{1}\" is not allowed: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.InvalidMetadata),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DisagreeingMetadata = new(
        "CAT004",
        "Files of a collection disagree",
        "Collection '{0}': {1} is {2} here but {3} for '{4}'; it concerns the whole collection, so give all its files the same",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.DisagreeingMetadata),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor EmptyFile = new(
        "CAT005",
        "File is empty",
        "The file holds no text: write a document, or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.EmptyFile),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotText = new(
        "CAT006",
        "File is not UTF-8 text",
        "The file is not text in UTF-8: save it as UTF-8, or leave it out of the collection",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.NotText),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "CAT007",
        "File can't be read",
        "The file can't be read: it vanished, may not be opened, or is no text; if it is no document, leave it out of the pattern with Exclude",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnreadableFile),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LoneSurrogate = new(
        "CAT008",
        "Half of a surrogate pair stands alone",
        "'{0}' is half of a surrogate pair and stands for no character: UTF-8 can't hold it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.LoneSurrogate),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NoTitle = new(
        "CAT009",
        "Record page has no title",
        "The record page has no title: a line with the title is expected after the date",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.NoTitle),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SearchResultPage = new(
        "CAT010",
        "Page lists search results",
        "The page lists search results ('{0}') and is no record: remove it, and save the records it links to",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.SearchResultPage),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NoDocumentInformation = new(
        "CAT011",
        "Record page has no record data",
        "The record page ends without a line 'Document Information': it was cut off, or is no record page",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.NoDocumentInformation),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "CAT012",
        "Two documents have one id",
        "The id '{0}' belongs to '{1}' already: ids are unique in a collection, also ignoring case; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.DuplicateId),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MemberClash = new(
        "CAT013",
        "Documents share a member name",
        "'{0}.{1}' would name several documents, or something else: this one is '{0}.{2}'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.MemberClash));

    public static readonly DiagnosticDescriptor IncompleteDeclaration = new(
        "CAT014",
        "Declaration can't be completed",
        "'{0}' can't be completed: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.IncompleteDeclaration),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownField = new(
        "CAT015",
        "No document has the field",
        "No document of {0} has a field '{1}' for '{2}'; {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnknownField));

    public static readonly DiagnosticDescriptor ValueDoesNotFit = new(
        "CAT016",
        "Value does not fit its type",
        "'{0}' does not fit the field '{1}': {2} is expected; correct it, or declare another type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ValueDoesNotFit),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingValue = new(
        "CAT017",
        "Value is missing",
        "The field '{0}' has no value here, but '{1}' is declared as one that every document has: give it a value, or make the property nullable",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.MissingValue),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownEnumMember = new(
        "CAT018",
        "Value is no member of the enum",
        "'{0}' in the field '{1}' is no {2} (correct it, or add a member): {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnknownEnumMember),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NearLiteralLimit = new(
        "CAT019",
        "Documents take much of the room for literals",
        "The documents take {0}% of what an assembly can hold as literals; beyond that, CatalogStorage=\"Packed\" is needed",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.NearLiteralLimit));

    public static readonly DiagnosticDescriptor LiteralLimit = new(
        "CAT020",
        "Documents are too large for literals",
        "The documents take {0}% of what an assembly can hold as literals and were left out: set CatalogStorage=\"Packed\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.LiteralLimit),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ManyDocuments = new(
        "CAT021",
        "Collection is large for literals",
        "'{0}' has {1} documents; above {2}, CatalogStorage=\"Packed\" compiles and starts faster",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ManyDocuments));

    public static readonly DiagnosticDescriptor EmptyCollection = new(
        "CAT022",
        "Collection has no files",
        "No file belongs to the collection '{0}': {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.EmptyCollection));

    public static readonly DiagnosticDescriptor SyntaxError = new(
        "CAT023",
        "File is not well formed",
        "The {0} is not well formed: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.SyntaxError),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CAT024",
        "Key stands twice",
        "The key '{0}' stands twice in one mapping, first in line {1}: remove one, or rename it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.DuplicateKey),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LimitExceeded = new(
        "CAT025",
        "Document is beyond what is read",
        "This is more than Catalog reads: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.LimitExceeded),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Unsupported = new(
        "CAT026",
        "Construct is not read",
        "{0} is not read: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.Unsupported),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RecordsNotFound = new(
        "CAT027",
        "No records at CatalogRecords",
        "CatalogRecords=\"{0}\" leads to no records: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.RecordsNotFound),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RecordWithoutId = new(
        "CAT028",
        "Record has no id",
        "The record has no id in its field '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.RecordWithoutId),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotAMapping = new(
        "CAT029",
        "Document is no mapping",
        "A document is a mapping of names to values, but here stands {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.NotAMapping),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RaggedRow = new(
        "CAT030",
        "Row does not match its header",
        "The row has {0} fields and its header {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.RaggedRow),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnnamedColumn = new(
        "CAT031",
        "Column has no name",
        "Column {0} has values and no name: name it in the header",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnnamedColumn),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ExplainedField = new(
        "CAT032",
        "What was inferred of a field",
        "{0} '{1}' is {2}: {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ExplainedField));

    public static readonly DiagnosticDescriptor AttributeLeftOut = new(
        "CAT033",
        "Attribute of running text is not read",
        "The attribute '{0}' belongs to the mark-up of running text and is not read, and {1} in this file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.AttributeLeftOut));

    public static readonly DiagnosticDescriptor RuleViolated = new(
        "CAT034",
        "Value breaks a rule",
        "'{0}' in the field '{1}' is not allowed: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.RuleViolated),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ConditionallyRequired = new(
        "CAT035",
        "Value is missing where another asks for it",
        "The field '{0}' has no value, and the property '{1}' needs one where '{2}' is '{3}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ConditionallyRequired),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UndeclaredField = new(
        "CAT036",
        "Field is not declared",
        "The field '{0}' is not declared in {1} (declare it, or correct its name): {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UndeclaredField),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DanglingReference = new(
        "CAT037",
        "Reference leads nowhere",
        "'{0}' in the field '{1}' is no document of '{2}': {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.DanglingReference),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor KeyNotUnique = new(
        "CAT038",
        "Two documents have one key",
        "'{0}' is the {1} of the document '{2}' already (line {3} there): a [Key] belongs to one document alone",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.KeyNotUnique),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BrokenLink = new(
        "CAT039",
        "Link leads nowhere",
        "The link '{0}' leads nowhere: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.BrokenLink));

    public static readonly DiagnosticDescriptor ExcludedDocuments = new(
        "CAT040",
        "Documents are left out",
        "{0} of {1} documents of '{2}' left out: the field '{3}' is true",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ExcludedDocuments));

    public static readonly DiagnosticDescriptor UncheckedAttribute = new(
        "CAT041",
        "Attribute is not checked",
        "[{0}] on {1} can't be checked at compile time, and nothing checks it when the app runs: take it off, or hold the documents to it in a test",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UncheckedAttribute));

    public static readonly DiagnosticDescriptor FieldDrift = new(
        "CAT042",
        "Field is not as it is locked",
        "The field '{0}' of '{1}' is locked as {2} and is {3} now: {4}; correct the document, or accept it with 'dotnet build -t:CatalogLock'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.FieldDrift),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DocumentVanished = new(
        "CAT043",
        "Locked document is gone",
        "{0} locked and no longer in '{1}': bring it back, or accept it with 'dotnet build -t:CatalogLock'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.DocumentVanished));

    public static readonly DiagnosticDescriptor ChangedSinceLock = new(
        "CAT044",
        "Collection has changed since it was locked",
        "{0} since '{1}' was locked; 'dotnet build -t:CatalogLock' accepts it",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.ChangedSinceLock));

    public static readonly DiagnosticDescriptor UnusableLock = new(
        "CAT045",
        "Lock file is not usable",
        "The lock file guards nothing: {0}; correct or delete it, or write it anew with 'dotnet build -t:CatalogLock'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnusableLock),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnmatchedPattern = new(
        "CAT046",
        "Pattern matches no file",
        "No file matches '{0}', so there is no collection '{1}': check the pattern, which starts from the project's folder, and that the files are there",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help(Fault.UnmatchedPattern));

    /// <summary>Every descriptor.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        InvalidCollectionName, UnknownFormat, InvalidMetadata, DisagreeingMetadata, EmptyFile, NotText, UnreadableFile, LoneSurrogate, NoTitle,
        SearchResultPage, NoDocumentInformation, DuplicateId, MemberClash, IncompleteDeclaration, UnknownField, ValueDoesNotFit, MissingValue,
        UnknownEnumMember, NearLiteralLimit, LiteralLimit, ManyDocuments, EmptyCollection, SyntaxError, DuplicateKey, LimitExceeded,
        Unsupported, RecordsNotFound, RecordWithoutId, NotAMapping, RaggedRow, UnnamedColumn, ExplainedField, AttributeLeftOut, RuleViolated,
        ConditionallyRequired, UndeclaredField, DanglingReference, KeyNotUnique, BrokenLink, ExcludedDocuments, UncheckedAttribute,
        FieldDrift, DocumentVanished, ChangedSinceLock, UnusableLock, UnmatchedPattern,
    ];

    /// <summary>The descriptor of a fault.</summary>
    public static DiagnosticDescriptor Of(Fault fault) => All.First(descriptor => descriptor.Id == Id(fault));

    /// <summary>The id of a fault.</summary>
    public static string Id(Fault fault) => "CAT" + ((int)fault).ToString("000", CultureInfo.InvariantCulture);

    private static string Help(Fault fault) => HelpLink + Id(fault).ToLowerInvariant();
}
