namespace Catalog.Engine.Packing;

/// <summary>The documents of a collection do not fit into one pack.</summary>
public sealed class PackTooLargeException() : IOException($"The documents need more than the {int.MaxValue} bytes that a pack can have.");
