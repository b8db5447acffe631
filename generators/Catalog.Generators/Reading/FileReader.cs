using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Reading;

/// <summary>Reads one additional file.</summary>
internal static class FileReader
{
    /// <summary>The documents of a file; null where it belongs to no collection.</summary>
    public static FileReading? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var path = input.File.Path;
        if (DocumentOptions.Of(path, input.Options, input.Options.GetOptions(input.File)) is not { } options)
        {
            return null;
        }

        if (input.File.GetText(cancellation) is not { } text)
        {
            return Faulty(options, Problem.At(Fault.UnreadableFile, path, Place.Beginning));
        }

        var content = text.ToString();
        var extension = Path.GetExtension(path);
        if (Decoding.FirstFault(text, content) is { } offset)
        {
            var fault = Problem.At(Fault.NotText, path, TextLines.PlaceOf(content, offset));
            return Identify(options, content, Salvage(options, content, extension) with { Problems = new[] { fault }.ToEquatableArray() });
        }

        return Identify(options, content, DocumentReader.Read(new DocumentSource(path, content), extension, options.Format));
    }

    // The damaged document keeps its member, so that no second error follows from the first.
    private static Engine.Documents.Reading Salvage(DocumentOptions options, string content, string extension)
    {
        var reading = DocumentReader.Read(new DocumentSource(options.Path, content), extension, options.Format);
        return reading with { Documents = reading.Documents.Select(document => document with { IsFaulty = true }).ToEquatableArray() };
    }

    private static FileReading Identify(DocumentOptions options, string content, Engine.Documents.Reading reading)
    {
        var pathId = DocumentId.Of(options.Folders, Path.GetFileName(options.SourcePath));
        var hash = ContentHash.Of(content);
        return new(
            options,
            reading.Documents.Select(document => Identify(document, options.Id ?? document.OwnId ?? pathId, hash)).ToEquatableArray(),
            reading.Problems);
    }

    private static IdentifiedDocument Identify(Document document, string id, string hash) => new(id, document.Title ?? id, hash, document);

    private static FileReading Faulty(DocumentOptions options, Problem problem) =>
        new(options, EquatableArray<IdentifiedDocument>.Empty, new[] { problem }.ToEquatableArray());
}
