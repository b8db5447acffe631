using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Documents;

/// <summary>The documents of one file with their values.</summary>
/// <param name="File">What source is written from.</param>
/// <param name="Joins">What other documents may want to know of them.</param>
/// <param name="Places">Where the values stand that must agree with other documents.</param>
/// <param name="Problems">The values that do not fit.</param>
internal sealed record FileBinding(BoundFile File, FileJoins Joins, JoinPlaces Places, EquatableArray<Problem> Problems);
