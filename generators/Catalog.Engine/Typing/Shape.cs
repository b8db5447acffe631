using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>What values may be, without the values and without their places. Values of several kinds have several parts.</summary>
public sealed record Shape
{
    /// <summary>No value, of which nothing is known.</summary>
    public static Shape Nothing { get; } = new();

    // An empty list, which is an empty mapping where the others are mappings.
    private static Shape Void { get; } = new() { Items = Nothing, Mapping = MappingShape.Of(EquatableArray<FieldNode>.Empty) };

    /// <summary>Whether some value is empty.</summary>
    public bool HasEmpty { get; init; }

    /// <summary>The types that every scalar among them has, the preferred one first; of none, a string; null where there is no scalar.</summary>
    public EquatableArray<ScalarType>? Scalar { get; init; }

    /// <summary>The items of all sequences among them; null where there is no sequence.</summary>
    public Shape? Items { get; init; }

    /// <summary>The entries of all mappings among them; null where there is no mapping.</summary>
    public MappingShape? Mapping { get; init; }

    /// <summary>The shape of a value.</summary>
    public static Shape Of(Node node) => node switch
    {
        Scalar scalar => new() { Scalar = ScalarTypes.Of(scalar.Text, scalar.Style) },
        Sequence { Items.Count: 0 } => Void,
        Sequence sequence => new() { Items = Merge(sequence.Items.Select(Of)) },
        Mapping mapping => new() { Mapping = MappingShape.Of(mapping.Entries) },
        Empty empty => new() { HasEmpty = true, Items = empty.IsSequence ? Nothing : null },
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>The least shape that holds the values of all.</summary>
    public static Shape Merge(IEnumerable<Shape> shapes) => ShapeHistory.Of(shapes).ToShape();

    /// <summary>The type that holds every value of the shape.</summary>
    public FieldType ToFieldType() => ShapeHistory.Of([this]).ToFieldType();
}
