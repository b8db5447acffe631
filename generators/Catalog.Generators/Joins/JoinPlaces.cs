using Catalog.Engine;
using Catalog.Engine.Binding;

namespace Catalog.Generators.Joins;

/// <summary>Where the values of one file stand that must agree with other documents.</summary>
/// <param name="Path">The file.</param>
/// <param name="References">The values that name documents.</param>
/// <param name="Keys">The values that one document alone may have.</param>
internal sealed record JoinPlaces(string Path, EquatableArray<ReferenceUse> References, EquatableArray<PlacedKey> Keys);
