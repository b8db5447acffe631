using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Options;

namespace Catalog.Generators.Reading;

/// <summary>All that was found in one file of a collection, with its places.</summary>
internal sealed record FileReading(DocumentOptions Options, EquatableArray<IdentifiedDocument> Documents, EquatableArray<Problem> Problems)
{
    /// <summary>The text of the file.</summary>
    public string Content { get; init; } = "";

    /// <summary>Whether the file holds several documents, and some may be lost to a fault.</summary>
    public bool IsCut { get; init; }

    /// <summary>The documents that are left out.</summary>
    public EquatableArray<ExcludedDocument> Excluded { get; init; } = EquatableArray<ExcludedDocument>.Empty;
}
