using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>Merging is a join: neither the order of the documents nor their grouping nor their number counts.</summary>
public class ShapeLatticeTests
{
    private static readonly Shape[] Shapes = [.. Nodes().Select(Shape.Of)];

    [Fact]
    public void MergingIsIdempotent() => Assert.All(Shapes, shape => Assert.Equal(shape.ToFieldType(), Merge(shape, shape).ToFieldType()));

    [Fact]
    public void MergingIsCommutative() =>
        Assert.All(Shapes, a => Assert.All(Shapes, b => Assert.Equal(Merge(a, b), Merge(b, a))));

    [Fact]
    public void MergingIsAssociative() =>
        Assert.All(Shapes, a => Assert.All(Shapes, b => Assert.All(Shapes, c => Assert.Equal(Merge(Merge(a, b), c), Merge(a, Merge(b, c))))));

    [Fact]
    public void NothingIsTheLeast() => Assert.All(Shapes, shape => Assert.Equal(shape, Merge(Shape.Nothing, shape)));

    [Fact]
    public void AShapeHasNoValueAndNoPlace() =>
        Assert.Equal(
            Shape.Of(new Scalar("1945", ScalarStyle.Plain, new(3, 4, 50, 4))), Shape.Of(new Scalar("1946", ScalarStyle.Plain, default)));

    private static Shape Merge(Shape a, Shape b) => Shape.Merge([a, b]);

    private static IEnumerable<Node> Nodes()
    {
        string[] texts = ["1", "1945", "2147483648", "1.5", "true", "1945-06", "1945-06-08", "21:40", "21:40:00", "1945-06-08T12:30Z", "x"];
        return
        [
            Infer.Nothing(), Infer.Nothing(isSequence: true), Infer.List(), Infer.List("1", "2.5"),
            .. texts.Select(text => Infer.Value(text)),
            .. texts.Select(text => Infer.List(text)),
            Infer.Value("June 8, 1945", ScalarStyle.Date), Infer.Value("1945-06-08", ScalarStyle.Date),
            Infer.Value("1945", ScalarStyle.Text),
        ];
    }
}
