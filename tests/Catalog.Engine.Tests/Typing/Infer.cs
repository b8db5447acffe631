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
        values.Select(Shape.Of).Aggregate(Shape.Nothing, (shape, other) => Shape.Merge([shape, other]));

    public static Node Value(string text, ScalarStyle style = ScalarStyle.Plain) => new Scalar(text, style, Place.Beginning);

    public static Node List(params string[] texts) => new Sequence(texts.Select(text => Value(text)).ToEquatableArray(), Place.Beginning);

    /// <summary>A list of any values.</summary>
    public static Node ListOf(params Node[] items) => new Sequence(items.ToEquatableArray(), Place.Beginning);

    /// <summary>A mapping of plain scalars.</summary>
    public static Node Map(params (string Name, string Text)[] entries) => MapOf([.. entries.Select(entry => (entry.Name, Value(entry.Text)))]);

    /// <summary>A mapping of any values.</summary>
    public static Node MapOf(params (string Name, Node Value)[] entries) =>
        new Mapping(entries.Select(entry => new FieldNode(entry.Name, entry.Value)).ToEquatableArray(), Place.Beginning, 0);

    public static Node Nothing(bool isSequence = false) => new Empty(isSequence, Place.Beginning);
}
