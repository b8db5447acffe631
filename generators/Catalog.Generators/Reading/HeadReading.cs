using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Engine.Storage;

namespace Catalog.Generators.Reading;

/// <summary>The head of a packed collection.</summary>
/// <param name="Stem">The path of its file without the extension: the files of one pack share it.</param>
/// <param name="FirstPath">The path of the document where is told what concerns the whole collection.</param>
/// <param name="Head">What it says, but for the problems; null where it can't be read.</param>
/// <param name="Problems">What is wrong with the collection, or with the head.</param>
internal sealed record HeadReading(string Stem, string FirstPath, PackHead? Head, EquatableArray<Problem> Problems)
{
    public static HeadReading Read(PackFile file, CancellationToken cancellation) => PackHead.Read(file.Read(cancellation)) is { } head
        ? new(
            file.Stem,
            file.PathOf(head.FirstFile),
            head with { Problems = EquatableArray<Problem>.Empty },
            head.Problems.Select(problem => WithPaths(problem, file)).ToEquatableArray())
        : new(file.Stem, "", null, new[] { file.Spoilt() }.ToEquatableArray());

    private static Problem WithPaths(Problem problem, PackFile file) => problem with
    {
        Path = file.PathOf(problem.Path),
        Related = problem.Related is { } related ? related with { Path = file.PathOf(related.Path) } : null,
    };
}
