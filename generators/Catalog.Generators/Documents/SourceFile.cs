using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Documents;

/// <summary>A generated file with documents.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Types">The types of the collection.</param>
/// <param name="Documents">The documents in it.</param>
internal sealed record SourceFile(string HintName, CollectionTypes Types, EquatableArray<DocumentModel> Documents);
