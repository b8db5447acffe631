using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Options;

namespace Catalog.Generators.Reading;

/// <summary>Reads one additional file.</summary>
internal static class FileReader
{
    public static FileReading Read(DocumentFile file, CancellationToken cancellation)
    {
        var options = file.Options;
        var path = options.Path;
        if (file.Text.GetText(cancellation) is not { } text)
        {
            return Identify(options, "", Engine.Documents.Reading.Of(Problem.At(Fault.UnreadableFile, path, Place.Beginning)));
        }

        var content = text.ToString();
        var reading = DocumentReader.Read(new DocumentSource(path, content), Path.GetExtension(path), options.Format);
        return Identify(options, content, Decoding.FirstFault(text, content) is { } offset
            ? Damaged(reading, Problem.At(Fault.NotText, path, TextLines.PlaceOf(content, offset)))
            : reading);
    }

    // What else is wrong with damaged text follows from the damage.
    private static Engine.Documents.Reading Damaged(Engine.Documents.Reading reading, Problem damage) =>
        reading.With(damage) with { Problems = new[] { damage }.ToEquatableArray() };

    private static FileReading Identify(DocumentOptions options, string content, Engine.Documents.Reading reading)
    {
        var pathId = DocumentId.Of(options.Folders, Path.GetFileName(options.SourcePath));
        var hash = ContentHash.Of(content);

        // A document that can't be read keeps its member, so that no second error follows from the first.
        var documents = reading.Documents.Count > 0 ? reading.Documents : new[] { new Document { IsFaulty = true } }.ToEquatableArray();
        return new(
            options,
            documents.Select(document => Identify(document, options.Id ?? document.OwnId ?? pathId, hash)).ToEquatableArray(),
            reading.Problems);
    }

    private static IdentifiedDocument Identify(Document document, string id, string hash) => new(id, document.Title ?? id, hash, document);
}
