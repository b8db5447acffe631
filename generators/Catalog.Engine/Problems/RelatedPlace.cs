using Catalog.Engine.Text;

namespace Catalog.Engine.Problems;

/// <summary>The other place of a fault that has two.</summary>
public sealed record RelatedPlace(string Path, Place Place);
