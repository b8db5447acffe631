using Catalog.Engine;
using Catalog.Engine.Problems;

namespace Catalog.Generators.Documents;

/// <summary>The documents of one file with their values.</summary>
/// <param name="File">What source is written from.</param>
/// <param name="Problems">The values that do not fit.</param>
internal sealed record FileBinding(BoundFile File, EquatableArray<Problem> Problems);
