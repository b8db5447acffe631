using BenchmarkDotNet.Attributes;

namespace Catalog.Benchmarks.Access;

/// <summary>Searches by the index of a packed collection, beside a look through all texts.</summary>
public class SearchBenchmarks
{
    private Func<string, int> _search = static _ => 0;
    private string[] _texts = [];
    private Words _words = new("", "", "");

    [ParamsSource(nameof(AllCorpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> AllCorpora => PublishedCollection.Measured.Corpora;

    [GlobalSetup]
    public void Load()
    {
        var published = PublishedCollection.Over(Corpus);
        _search = published.Method<Func<string, int>>("Count", "Search");
        _texts = [.. published.Corpus.Read().Select(cable => cable.Title + "\n" + cable.Body)];
        _words = Words.Of(_texts);
        Console.WriteLine($"// {Corpus}: {_words}");
    }

    [Benchmark]
    public int OneWord() => _search(_words.Some);

    [Benchmark]
    public int TwoWords() => _search($"{_words.Some} {_words.Few}");

    [Benchmark]
    public int TwoFrequentWords() => _search($"{_words.Most} {_words.Some}");

    [Benchmark]
    public int Phrase() => _search($"\"{_words.Most} {_words.Some}\"");

    [Benchmark]
    public int Prefix() => _search($"{_words.Some[..4]}* {_words.Few}");

    [Benchmark(Baseline = true)]
    public int Scan() => _texts.Count(text =>
        text.Contains(_words.Some, StringComparison.OrdinalIgnoreCase) && text.Contains(_words.Few, StringComparison.OrdinalIgnoreCase));
}
