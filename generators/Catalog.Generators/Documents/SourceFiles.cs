using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Text;
using Catalog.Generators.Emission;

namespace Catalog.Generators.Documents;

/// <summary>Spreads documents over generated files: one for each file, or 256 shards where there are many.</summary>
internal static class SourceFiles
{
    /// <summary>The files to write. A source file that the compiler was given twice is written once.</summary>
    public static IEnumerable<SourceFile> Of(ImmutableArray<BoundFile> files, CancellationToken cancellation) =>
        All(files).GroupBy(file => file.HintName, StringComparer.OrdinalIgnoreCase).Select(same => same.First());

    private static IEnumerable<SourceFile> All(ImmutableArray<BoundFile> files) =>
        files.Where(file => !file.IsSharded && file.Documents.Count > 0)
            .Select(file => new SourceFile(HintName.Of(file.Types, file.Documents[0].Member), file.Types, file.Documents))
            .Concat(files.Where(file => file.IsSharded)
                .GroupBy(file => file.Types)
                .SelectMany(collection => collection
                    .SelectMany(file => file.Documents)
                    .GroupBy(document => ContentHash.Short(document.Id).Substring(0, 2), StringComparer.Ordinal)
                    .OrderBy(shard => shard.Key, StringComparer.Ordinal)
                    .Select(shard => new SourceFile(
                        HintName.OfShard(collection.Key, shard.Key),
                        collection.Key,
                        shard.GroupBy(document => document.Member, StringComparer.Ordinal)
                            .OrderBy(same => same.Key, StringComparer.Ordinal)
                            .Select(same => same.First())
                            .ToEquatableArray()))));
}
