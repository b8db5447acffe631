using Microsoft.CodeAnalysis;

namespace Catalog.Benchmarks.Edits;

/// <summary>The least that a generator can do with the same files: as many sources, each of a line. What it takes is the compiler's own
/// share.</summary>
internal sealed class PlainGenerator : IIncrementalGenerator
{
    private const int Shards = 256;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => (file.Left.Path, file.Left.GetText(cancellation)!.Length))
            .Collect()
            .SelectMany(static (files, _) => files.Chunk((files.Length + Shards - 1) / Shards).Select((shard, index) => (index, shard.Sum(file => file.Length))));
        context.RegisterSourceOutput(lengths, static (output, shard) =>
            output.AddSource($"Shard{shard.index}.g.cs", $"internal static class Shard{shard.index} {{ public const int Length = {shard.Item2}; }}\n"));
    }
}
