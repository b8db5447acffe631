using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>What a value may be, without the value and without its place.</summary>
public abstract record Shape
{
    /// <summary>The shape of a value.</summary>
    public static Shape Of(Node node) => node switch
    {
        Scalar scalar => new ScalarShape(ScalarTypes.Of(scalar.Text, scalar.Style)),
        Sequence sequence => new SequenceShape(sequence.Items.Aggregate(EmptyShape.Unknown, (shape, item) => shape.Merge(Of(item)))),
        Empty empty => new EmptyShape(empty.IsSequence),
        _ => EmptyShape.Unknown,
    };

    /// <summary>The least shape that holds the values of both.</summary>
    public Shape Merge(Shape other) => (this, other) switch
    {
        (EmptyShape a, EmptyShape b) => new EmptyShape(a.IsSequence || b.IsSequence),
        (EmptyShape, _) => other,
        (_, EmptyShape) => this,
        (ScalarShape a, ScalarShape b) => new ScalarShape(a.Candidates.Intersect(b.Candidates).ToEquatableArray()),
        (SequenceShape a, SequenceShape b) => new SequenceShape(a.Element.Merge(b.Element)),
        (SequenceShape a, _) => new SequenceShape(a.Element.Merge(other)),
        (_, SequenceShape b) => new SequenceShape(Merge(b.Element)),
        _ => this,
    };

    /// <summary>The type that holds every value of the shape.</summary>
    public FieldType ToFieldType() => this switch
    {
        ScalarShape { Candidates.Count: > 0 } scalar => new ScalarFieldType(scalar.Candidates[0]),
        SequenceShape sequence => new ListFieldType(sequence.Element.ToFieldType()),
        EmptyShape { IsSequence: true } => new ListFieldType(new ScalarFieldType(ScalarType.String)),
        _ => new ScalarFieldType(ScalarType.String),
    };
}

/// <summary>A scalar of one of several types, the preferred one first; of none, a string.</summary>
public sealed record ScalarShape(EquatableArray<ScalarType> Candidates) : Shape;

/// <summary>Several values.</summary>
public sealed record SequenceShape(Shape Element) : Shape;

/// <summary>No value.</summary>
/// <param name="IsSequence">Whether a value would be a sequence.</param>
public sealed record EmptyShape(bool IsSequence) : Shape
{
    /// <summary>No value, of which nothing is known.</summary>
    public static Shape Unknown { get; } = new EmptyShape(false);
}
