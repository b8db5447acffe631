using Baselines;
using BenchmarkDotNet.Attributes;

namespace Catalog.Benchmarks.Access;

/// <summary>One typed column of all documents, read in a loop; beside the same over an array of plain objects.</summary>
public class ColumnBenchmarks
{
    private Cable[] _cables = [];
    private Func<long> _numbers = static () => 0;
    private Func<long> _lengths = static () => 0;

    [ParamsSource(nameof(AllCorpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> AllCorpora => PublishedCollection.Measured.Corpora;

    [GlobalSetup]
    public void Load()
    {
        var published = PublishedCollection.Over(Corpus);
        _cables = [.. published.Corpus.Read()];
        _numbers = published.Method<Func<long>>("SumOfNumbers");
        _lengths = published.Method<Func<long>>("SumOfLengths");
        if (_numbers() != Objects())
        {
            throw new InvalidOperationException($"The numbers of {Corpus} add up to {_numbers()}, and not to {Objects()}.");
        }
    }

    [Benchmark]
    public long Numbers() => _numbers();

    [Benchmark]
    public long Texts() => _lengths();

    [Benchmark(Baseline = true)]
    public long Objects()
    {
        var sum = 0L;
        foreach (var cable in _cables)
        {
            sum += cable.DocNum;
        }

        return sum;
    }
}
