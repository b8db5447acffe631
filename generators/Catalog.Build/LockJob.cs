using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Locking;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Build;

/// <summary>Locks one collection.</summary>
/// <param name="Collection">Its name.</param>
/// <param name="Errors">What must be corrected before.</param>
/// <param name="Text">The lock.</param>
internal sealed record LockJob(string Collection, IReadOnlyList<Problem> Errors, string Text)
{
    // Everything else takes data away, or makes it doubtful.
    private static readonly Fault[] Harmless = [Fault.AttributeLeftOut, Fault.ExcludedDocuments];

    private static readonly DocumentBody NoBody = DocumentBody.Of([]);

    /// <summary>The name of the file.</summary>
    public string FileName => Collection + SchemaLock.Extension;

    /// <summary>Reads a collection.</summary>
    public static LockJob Read(PackedFiles files, CancellationToken cancellation)
    {
        var readings = new FileReading[files.Files.Count];
        Parallel.For(0, readings.Length, new ParallelOptions { CancellationToken = cancellation }, i => readings[i] = Read(files.Files[i].Path, files.Files[i].Options));
        var documents = PlacedDocument.InOrder(readings);
        var schema = Schema.Of(DocumentOrder
            .Of(readings.Select(FileHead.Of).SelectMany(head => head.Documents, (head, outline) => new PlacedOutline(head.SourcePath, outline)))
            .Where(outline => outline.IsListed)
            .Select(outline => outline.Item.Outline)
            .ToList());
        var errors = readings.SelectMany(file => file.Problems)
            .Concat(MetadataCheck.Of(readings, schema.Fields.Select(field => field.Name).ToEquatableArray(), ExcludedFields(readings)))
            .Concat(DocumentsCheck.Of(readings, documents))
            .Concat(CollectionName.IsValid(files.Collection) ? [] : [Unnameable(files)])
            .Where(problem => Array.IndexOf(Harmless, problem.Fault) < 0)
            .ToList();
        return new(files.Collection, errors, LockText.Of(SchemaLock.Of(files.Collection, schema, documents)));
    }

    // Bodies are not looked at, and need not be in memory together.
    private static FileReading Read(string path, DocumentOptions options)
    {
        var reading = DocumentFiles.Read(path, options, earlier: null).Reading;
        return reading with
        {
            Documents = reading.Documents.Select(document => document with { Document = document.Document with { Body = NoBody } }).ToEquatableArray(),
        };
    }

    private static EquatableArray<string> ExcludedFields(IEnumerable<FileReading> readings) => readings
        .SelectMany(file => file.Excluded).SelectMany(document => document.Fields).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static Problem Unnameable(PackedFiles files) => Problem.At(
        Fault.InvalidCollectionName, files.Files[0].Options.Path, Place.Beginning, Excerpt.Of(files.Collection), CollectionName.Reason(files.Collection));
}
