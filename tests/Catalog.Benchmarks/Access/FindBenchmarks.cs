using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Catalog.Benchmarks.Access;

/// <summary>One document by its id, of documents from all over the collection that exist already.</summary>
public class FindBenchmarks
{
    private const int Ids = 1024;

    private string[] _ids = [];
    private string[] _missing = [];
    private IDocumentCollection _collection = null!;
    private Dictionary<string, IDocument> _dictionary = [];
    private FrozenDictionary<string, IDocument> _frozen = FrozenDictionary<string, IDocument>.Empty;

    [ParamsSource(nameof(AllCorpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> AllCorpora => PublishedCollection.Measured.Corpora;

    [GlobalSetup]
    public void Load()
    {
        var published = PublishedCollection.Over(Corpus);
        _collection = published.Collection;
        _dictionary = _collection.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);

        // Copies: the very strings of the collection would be found without comparing them.
        _ids = [.. published.SomeIds(Ids).Select(id => new string(id.AsSpan()))];
        _missing = [.. _ids.Select(id => id[..^1] + "~")];
    }

    [Benchmark(OperationsPerInvoke = Ids)]
    public int Find()
    {
        var found = 0;
        foreach (var id in _ids)
        {
            found += _collection.Find(id) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Ids)]
    public int FindNone()
    {
        var found = 0;
        foreach (var id in _missing)
        {
            found += _collection.Find(id) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Ids)]
    public int Dictionary()
    {
        var found = 0;
        foreach (var id in _ids)
        {
            found += _dictionary.TryGetValue(id, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Ids)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var id in _ids)
        {
            found += _frozen.TryGetValue(id, out _) ? 1 : 0;
        }

        return found;
    }
}
