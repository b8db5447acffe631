using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Joins;

/// <summary>What other documents may want to know of those of one file; nothing where no property joins them.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="Documents">The listed documents.</param>
internal sealed record FileJoins(CollectionTypes Types, EquatableArray<DocumentJoins> Documents);
