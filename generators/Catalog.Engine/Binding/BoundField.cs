using Catalog.Engine.Documents;

namespace Catalog.Engine.Binding;

/// <summary>A field of a mapping after its value was bound.</summary>
/// <param name="Contract">What it must be.</param>
/// <param name="Node">What stands there, or null.</param>
/// <param name="Value">Its value, or null.</param>
/// <param name="IsMisfit">Whether what stands there does not fit, and that is reported.</param>
internal sealed record BoundField(FieldContract Contract, Node? Node, Value? Value, bool IsMisfit);
