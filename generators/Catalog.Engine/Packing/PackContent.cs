using Catalog.Engine.Typing;

namespace Catalog.Engine.Packing;

/// <summary>All that a pack holds beside the bodies.</summary>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Fields">The fields as they were inferred: the columns, in their order.</param>
/// <param name="Documents">The documents in order of id by code point, each id once.</param>
/// <param name="Aliases">Other texts by which documents are found, each once, with the ids of the documents; in any order.</param>
/// <param name="SearchIndex">The index of the search, or null.</param>
public sealed record PackContent(
    string Collection,
    EquatableArray<SchemaField> Fields,
    IReadOnlyList<PackedDocument> Documents,
    IReadOnlyList<(string Alias, string Id)> Aliases,
    byte[]? SearchIndex);
