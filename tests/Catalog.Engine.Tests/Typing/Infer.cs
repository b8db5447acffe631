using Catalog.Engine.Documents;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>Infers the type of a field from its values.</summary>
internal static class Infer
{
    public static ScalarType Scalar(ScalarStyle style, params string[] texts) =>
        Assert.IsType<ScalarFieldType>(Field([.. texts.Select(text => Value(text, style))])).Scalar;

    public static FieldType Field(params Node[] values) => Merge(values).ToFieldType();

    public static Shape Merge(params Node[] values) =>
        values.Select(Shape.Of).Aggregate(EmptyShape.Unknown, (shape, other) => shape.Merge(other));

    public static Node Value(string text, ScalarStyle style = ScalarStyle.Plain) => new Scalar(text, style, Place.Beginning);

    public static Node List(params string[] texts) => new Sequence(texts.Select(text => Value(text)).ToEquatableArray(), Place.Beginning);

    public static Node Nothing(bool isSequence = false) => new Empty(isSequence, Place.Beginning);
}
