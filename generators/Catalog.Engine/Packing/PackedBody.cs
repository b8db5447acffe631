namespace Catalog.Engine.Packing;

/// <summary>Where the block of a body stands in its pack; the default value stands for a document without a body.</summary>
/// <param name="Offset">The offset of its first byte.</param>
/// <param name="Length">The number of its bytes.</param>
public readonly record struct PackedBody(int Offset, int Length);
