using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Documents;

/// <summary>The documents of one file, without places.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="IsSharded">Whether the documents of the collection are spread over a fixed number of files.</param>
/// <param name="Documents">The documents in the order of the file.</param>
/// <param name="Targets">The document classes that they may refer to, as generated code writes them.</param>
internal sealed record BoundFile(CollectionTypes Types, bool IsSharded, EquatableArray<DocumentModel> Documents, EquatableArray<string> Targets);
