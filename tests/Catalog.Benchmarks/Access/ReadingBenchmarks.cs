using BenchmarkDotNet.Attributes;
using Catalog.Benchmarks.Corpora;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;

namespace Catalog.Benchmarks.Access;

/// <summary>What the packing task and the generator do first: all documents read by the engine.</summary>
public class ReadingBenchmarks
{
    private DocumentSource[] _sources = [];

    [ParamsSource(nameof(AllCorpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> AllCorpora => PublishedCollection.Measured.Corpora;

    [GlobalSetup]
    public void Load() =>
        _sources = [.. Corpora.Corpus.Named(Corpus, PublishedCollection.Measured.Scratch).Files.Select(path => new DocumentSource(path, File.ReadAllText(path)))];

    [Benchmark]
    public int Read() => _sources.Sum(source => DocumentReader.Read(source, ".md", null).Documents.Count);
}
