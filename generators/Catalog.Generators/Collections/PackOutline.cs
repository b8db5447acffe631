using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Storage;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Collections;

/// <summary>What a packed collection must know of itself: no values, no places.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Files">What it must know of its files; none where nobody asks.</param>
internal sealed record PackOutline(PackHead Head, EquatableArray<FileHead> Files)
{
    public static PackOutline? Of(PackReading reading, CancellationToken cancellation) => reading.Head is { } head
        ? new(head, reading.Files.Select(FileHead.Of).ToEquatableArray())
        : null;
}
