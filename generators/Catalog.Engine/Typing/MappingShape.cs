using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>What mappings hold, be it one or several.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Filled">How many of them have entries.</param>
/// <param name="Fields">Their fields in order of first appearance.</param>
public sealed record MappingShape(int Count, int Filled, EquatableArray<FieldShape> Fields)
{
    /// <summary>The shape of one mapping.</summary>
    public static MappingShape Of(EquatableArray<FieldNode> entries) => new(1, entries.Count > 0 ? 1 : 0, entries.Select(FieldShape.Of).ToEquatableArray());
}
