using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>A document with its place.</summary>
public sealed record PlacedDocument(string SourcePath, string Path, IdentifiedDocument Document) : IPlacedDocument
{
    public string Id => Document.Id;

    public int Occurrence => Document.Occurrence;

    /// <summary>Whether the id stands in the document, and not in the path of its file or in its metadata.</summary>
    public bool HasOwnId => Document.Document.OwnId == Document.Id;

    /// <summary>Where the id stands, or the document.</summary>
    public Place IdPlace => HasOwnId ? Document.Document.OwnIdPlace : Document.Document.Place;

    /// <summary>The documents of some files in order.</summary>
    public static IReadOnlyList<Ordered<PlacedDocument>> InOrder(IEnumerable<FileReading> files) => DocumentOrder.Of(files.SelectMany(
        file => file.Documents, (file, document) => new PlacedDocument(file.Options.SourcePath, file.Options.Path, document)));

    /// <summary>A fault of the document as a whole.</summary>
    public Problem Problem(Fault fault, params string[] arguments) =>
        Engine.Problems.Problem.At(fault, Path, Document.Document.Place, arguments);
}
