using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Options;

namespace Catalog.Generators.Reading;

/// <summary>All that was found in one file of a collection, with its places.</summary>
internal sealed record FileReading(DocumentOptions Options, EquatableArray<IdentifiedDocument> Documents, EquatableArray<Problem> Problems)
{
    /// <summary>The text of the file.</summary>
    public string Content { get; init; } = "";

    /// <summary>The documents that are left out.</summary>
    public EquatableArray<ExcludedDocument> Excluded { get; init; } = EquatableArray<ExcludedDocument>.Empty;
}
