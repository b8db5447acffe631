using Catalog.Engine.Documents;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Gives the documents of a file all that identifies them.</summary>
internal static class Identification
{
    // What stands behind such a fault is not read.
    private static readonly Fault[] Losses =
    [
        Fault.EmptyFile, Fault.NotText, Fault.UnreadableFile, Fault.SyntaxError, Fault.LimitExceeded, Fault.Unsupported, Fault.RecordsNotFound,
        Fault.RecordWithoutId, Fault.NotAMapping,
    ];

    public static FileReading Of(DocumentOptions options, string content, Reading reading)
    {
        var pathId = DocumentId.Of(options.Folders, Path.GetFileName(options.SourcePath));
        var hash = new Lazy<string>(() => ContentHash.Of(content));

        // A document that can't be read, or has no id, keeps a member, so that no second error follows from the first.
        var isLost = reading.Documents.Count == 0 && reading.Problems.Count > 0;
        IReadOnlyList<Document> documents = isLost ? [new Document { IsFaulty = true }] : reading.Documents;
        var isOnly = documents.Count == 1 && documents[0].ContentHash is null;
        var ids = documents
            .Select((document, index) => (isOnly ? options.Id : null) ?? document.OwnId ?? (isOnly ? pathId : Numbered(pathId, index)))
            .ToList();
        var exclusions = documents.Select(document => Exclusion(document, options.Exclude)).ToList();
        var occurrences = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return new(
            options,
            documents
                .Zip(ids, (document, id) => (document, id))
                .Where((_, index) => exclusions[index] is null)
                .Select(pair => Identify(pair.document, pair.id, options.Aliases, hash, occurrences))
                .ToEquatableArray(),
            reading.Problems
                .Concat(options.Id is { } id && !isOnly ? [NotOne(options.Path, id)] : [])
                .Concat(documents.SelectMany(document => Doubts(document, options)))
                .ToEquatableArray())
        {
            Content = content,
            IsCut = (options.Records is not null || !isOnly) && reading.Problems.Any(problem => Array.IndexOf(Losses, problem.Fault) >= 0),
            Excluded = ids
                .Select((id, index) => exclusions[index] is { } exclusion
                    ? new ExcludedDocument(id, exclusion.Place, documents[index].Fields.Select(field => field.Name).ToEquatableArray())
                    : null)
                .OfType<ExcludedDocument>()
                .ToEquatableArray(),
        };
    }

    // The value that leaves a document out, or null.
    private static Scalar? Exclusion(Document document, string? field) => field is null ? null : document.Fields
        .Where(node => IsCalled(node, field))
        .Select(node => node.Value)
        .OfType<Scalar>()
        .FirstOrDefault(scalar => string.Equals(scalar.Text.Trim(), "true", StringComparison.OrdinalIgnoreCase));

    // A draft that says so in other words would be published.
    private static IEnumerable<Problem> Doubts(Document document, DocumentOptions options) => document.Fields
        .Where(node => options.Exclude is { } field && IsCalled(node, field))
        .Select(node => node.Value)
        .Where(value => value is not Empty && (value as Scalar)?.Text.Trim().ToLowerInvariant() is not ("true" or "false" or ""))
        .Select(value => Problem.At(
            Fault.ValueDoesNotFit,
            options.Path,
            value.Place,
            value is Scalar scalar ? Excerpt.Of(scalar.Text) : "…",
            Excerpt.Of(options.Exclude!),
            "true or false (CatalogExclude asks for it)"));

    private static bool IsCalled(FieldNode node, string field) => string.Equals(node.Name, field, StringComparison.OrdinalIgnoreCase);

    private static string Numbered(string id, int index) => FormattableString.Invariant($"{id}#{index + 1}");

    private static Problem NotOne(string path, string id) => Problem.At(
        Fault.InvalidMetadata, path, Place.Beginning, "CatalogId", Excerpt.Of(id), "it is the id of one document, and the records of this file have their own");

    private static IdentifiedDocument Identify(Document document, string id, string aliases, Lazy<string> hash, Dictionary<string, int> occurrences)
    {
        occurrences[id] = occurrences.TryGetValue(id, out var count) ? count + 1 : 1;
        return new(id, count, document.Title ?? id, document.ContentHash ?? hash.Value, document) { Aliases = Aliases(document, aliases) };
    }

    /// <summary>The former ids of a document.</summary>
    public static EquatableArray<Scalar> Aliases(Document document, string field) => document.Fields
        .Where(node => IsCalled(node, field))
        .SelectMany(node => node.Value is Sequence sequence ? sequence.Items.AsEnumerable() : [node.Value])
        .OfType<Scalar>()
        .Where(scalar => !string.IsNullOrWhiteSpace(scalar.Text))
        .ToEquatableArray();
}
