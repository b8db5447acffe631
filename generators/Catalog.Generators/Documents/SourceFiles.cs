using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Text;
using Catalog.Generators.Emission;

namespace Catalog.Generators.Documents;

/// <summary>Spreads documents over generated files: one for each file, or 256 shards where there are many.</summary>
internal static class SourceFiles
{
    /// <summary>The generated file of one source file.</summary>
    public static SourceFile Of(BoundFile file, CancellationToken cancellation) =>
        new(HintName.Of(file.Types, file.Documents[0].Member), file.Types, file.Documents);

    /// <summary>The shards of the collections that are sharded; a document whose file the compiler was given twice is written once.</summary>
    public static IEnumerable<SourceFile> Shards(ImmutableArray<BoundFile> files, CancellationToken cancellation) => files
        .GroupBy(file => file.Types)
        .SelectMany(collection => collection
            .SelectMany(file => file.Documents)
            .GroupBy(document => document.Member, StringComparer.Ordinal)
            .Select(same => same.First())
            .GroupBy(document => ContentHash.Short(document.Id).Substring(0, 2), StringComparer.Ordinal)
            .OrderBy(shard => shard.Key, StringComparer.Ordinal)
            .Select(shard => new SourceFile(
                HintName.OfShard(collection.Key, shard.Key),
                collection.Key,
                shard.OrderBy(document => document.Member, StringComparer.Ordinal).ToEquatableArray())));
}
