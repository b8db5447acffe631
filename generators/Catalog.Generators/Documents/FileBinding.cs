using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Documents;

/// <summary>The documents of one file with their values.</summary>
/// <param name="File">What source is written from.</param>
/// <param name="Problems">The values that do not fit.</param>
internal sealed record FileBinding(BoundFile File, EquatableArray<Problem> Problems);

/// <summary>The documents of one file, without places.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="IsSharded">Whether the documents of the collection are spread over a fixed number of files.</param>
/// <param name="Documents">The documents in the order of the file.</param>
internal sealed record BoundFile(CollectionTypes Types, bool IsSharded, EquatableArray<DocumentModel> Documents);
