using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Documents;

/// <summary>What is known of the documents of a packed collection once their values are held against its types.</summary>
/// <param name="Joins">What other documents may want to know of them.</param>
/// <param name="Places">Where the values stand that must agree with other documents, by file.</param>
/// <param name="Problems">The values that do not fit.</param>
internal sealed record PackBinding(FileJoins Joins, EquatableArray<JoinPlaces> Places, EquatableArray<Problem> Problems);
