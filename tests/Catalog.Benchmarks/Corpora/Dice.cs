namespace Catalog.Benchmarks.Corpora;

/// <summary>Pseudo-random numbers that are the same on every machine and framework: SplitMix64, of whole numbers alone.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below a limit.</summary>
    public int Next(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from a least to a greatest one, both included.</summary>
    public int Next(int least, int greatest) => least + Next(greatest - least + 1);

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
