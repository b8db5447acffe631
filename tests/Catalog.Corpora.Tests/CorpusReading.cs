using System.Collections.Concurrent;
using System.Diagnostics;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Corpora.Tests;

/// <summary>All documents of a corpus, read and typed; read once for all tests.</summary>
internal sealed class CorpusReading
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusReading>> Known = new();

    // A file that can't be read keeps its place.
    private static readonly Document Lost = new() { IsFaulty = true };

    private CorpusReading(Corpus corpus)
    {
        Corpus = corpus;
        Files = [.. corpus.Files()];
        var watch = Stopwatch.StartNew();
        var readings = Files.Select(file => (File: file, Reading: Read(file))).ToList();
        Time = watch.Elapsed;
        InOrderOfFiles = [.. readings.SelectMany(pair => pair.Reading.Documents.DefaultIfEmpty(Lost).Select(document => Identify(pair.File, document)))];
        Documents = [.. InOrderOfFiles.OrderBy(document => document.Id, CodePointOrder.Instance)];
        Problems = [.. readings.SelectMany(pair => pair.Reading.Problems)];
        Schema = Schema.Of([.. Documents.Select(document => DocumentOutline.Of(document.Id, document.Document.Title ?? document.Id, document.Document))]);
    }

    public Corpus Corpus { get; }

    public IReadOnlyList<Generators.Tests.Projects.Document> Files { get; }

    /// <summary>The documents as their files stand in the corpus.</summary>
    public IReadOnlyList<CorpusDocument> InOrderOfFiles { get; }

    /// <summary>The documents in order of id.</summary>
    public IReadOnlyList<CorpusDocument> Documents { get; }

    /// <summary>What was found wrong while reading.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public Schema Schema { get; }

    /// <summary>How long reading took.</summary>
    public TimeSpan Time { get; }

    /// <summary>The reading of a corpus; skips the running test where it is absent.</summary>
    public static CorpusReading Of(string name)
    {
        Corpus.Require();
        return Known.GetOrAdd(name, name => new(() => new CorpusReading(Corpora.Named(name)))).Value;
    }

    private static Reading Read(Generators.Tests.Projects.Document file)
    {
        var source = new DocumentSource(file.Path, file.GetText()!.ToString())
        {
            Records = file.Metadata.GetValueOrDefault("CatalogRecords"),
            Key = file.Metadata.GetValueOrDefault("CatalogKey"),
        };
        return DocumentReader.Read(source, System.IO.Path.GetExtension(file.Path), format: null);
    }

    private static CorpusDocument Identify(Generators.Tests.Projects.Document file, Document document) => new(
        document.OwnId ?? DocumentId.Of(System.IO.Path.GetDirectoryName(file.Path)!.Replace('\\', '/'), System.IO.Path.GetFileName(file.Path)),
        file.Path,
        file.GetText()!.ToString(),
        document);
}
