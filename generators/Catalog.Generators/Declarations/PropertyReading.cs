using Catalog.Engine;
using Catalog.Engine.Problems;

namespace Catalog.Generators.Declarations;

/// <summary>A declared property with its place.</summary>
/// <param name="Property">The property.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Problems">What is wrong with its declaration.</param>
internal sealed record PropertyReading(DeclaredProperty Property, DeclaredPlace Place, EquatableArray<Problem> Problems);
