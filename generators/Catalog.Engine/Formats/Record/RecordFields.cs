using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Record;

/// <summary>The fields of a record page, in the order of the page.</summary>
internal static class RecordFields
{
    public static readonly RecordField Date = new("Date", ScalarStyle.Date, IsList: false);
    public static readonly RecordField DocumentType = new("Document Type", ScalarStyle.Text, IsList: false);
    public static readonly RecordField Sponsor = new("Sponsor", ScalarStyle.Text, IsList: false);
    public static readonly RecordField Summary = new("Summary", ScalarStyle.Text, IsList: false);
    public static readonly RecordField Source = new("Source", ScalarStyle.Text, IsList: false, "Source");
    public static readonly RecordField Rights = new("Rights", ScalarStyle.Text, IsList: true, "Rights");

    /// <summary>Fields that the page shows without a label.</summary>
    public static readonly IReadOnlyList<RecordField> Head = [Date, DocumentType, Sponsor, Summary];

    /// <summary>Fields whose labels may stand directly before the record data.</summary>
    public static readonly IReadOnlyList<RecordField> Run =
    [
        new("Authors", ScalarStyle.Text, IsList: true, "Author(s):"),
        new("People", ScalarStyle.Text, IsList: true, "Associated People & Organizations"),
        new("Places", ScalarStyle.Text, IsList: true, "Associated Places"),
        new("Subjects", ScalarStyle.Text, IsList: true, "Associated Topics", "Subjects Discussed"),
        new("Contributors", ScalarStyle.Text, IsList: true, "Document Contributors"),
    ];

    /// <summary>Fields of the record data.</summary>
    public static readonly IReadOnlyList<RecordField> Tail =
    [
        Source,
        new("Original Archive", ScalarStyle.Text, IsList: true, "Original Archive"),
        Rights,
        new("Original Uploaded Date", ScalarStyle.Plain, IsList: false, "Original Uploaded Date"),
        new("Language", ScalarStyle.Text, IsList: true, "Language"),
        new("Record ID", ScalarStyle.Plain, IsList: false, "Record ID"),
        new("Original Classification", ScalarStyle.Text, IsList: false, "Original Classification"),
        new("Donors", ScalarStyle.Text, IsList: true, "Donors", "Donor"),
    ];

    /// <summary>Every field.</summary>
    public static readonly IReadOnlyList<RecordField> All = [.. Head, .. Run, .. Tail];

    /// <summary>The field of a list that a line announces, or null.</summary>
    public static RecordField? Announced(this IReadOnlyList<RecordField> fields, string line) =>
        fields.FirstOrDefault(field => Array.IndexOf(field.Labels, line) >= 0);
}
