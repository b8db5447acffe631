using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

public class ListBindingTests
{
    private static readonly ListFieldType Numbers = new(Bound.TypeOf(ScalarKind.Int32));

    [Fact]
    public void AListBindsItsItemsInOrder()
    {
        var bound = Bound.Of(Bound.Sequence("3", "1", "2"), Numbers);
        Assert.Equal(ListOf("3", "1", "2"), bound.Value);
        Assert.Empty(bound.Problems);
    }

    [Fact]
    public void OneValueIsAListOfOne() => Assert.Equal(ListOf("3"), Bound.Of(Bound.Scalar("3"), Numbers).Value);

    [Fact]
    public void EveryItemThatDoesNotFitIsAProblemAtItsOwnPlace()
    {
        var bound = Bound.Of(Bound.Sequence("one", "2", "three"), Numbers);
        Assert.Null(bound.Value);
        Assert.Equal(["one", "three"], bound.Problems.Select(problem => problem.Arguments[0]));
        Assert.Equal([7, 9], bound.Problems.Select(problem => problem.Place.Line));
    }

    [Fact]
    public void AListOfOneIsOneValue() =>
        Assert.Equal(new ScalarValue(ScalarKind.Int32, "3"), Bound.Of(Bound.Sequence("3"), Bound.TypeOf(ScalarKind.Int32)).Value);

    [Fact]
    public void AListOfMoreIsAProblemAtTheSecondValue()
    {
        var bound = Bound.Of(Bound.Sequence("1", "2", "3"), Bound.TypeOf(ScalarKind.Int32));
        Assert.Null(bound.Value);
        const string Expected = "a single value, or a property that is an IReadOnlyList";
        Assert.Equal(
            Problem.At(Fault.ValueDoesNotFit, "a.txt", new Place(8, 2, 800, 1), "2", "Field", Expected), Assert.Single(bound.Problems));
    }

    [Fact]
    public void NoListBindsToNothing()
    {
        var bound = Bound.Of(new Empty(IsSequence: true, Place.Beginning), Numbers);
        Assert.Null(bound.Value);
        Assert.Empty(bound.Problems);
    }

    private static ListValue ListOf(params string[] texts) =>
        new(texts.Select(text => (Value)new ScalarValue(ScalarKind.Int32, text)).ToEquatableArray());
}
