using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>The value that made a type what it is is found wherever it stands.</summary>
public class FieldOriginTests
{
    [Theory]
    [InlineData(new[] { "1", "x", "2" }, 1, true)]
    [InlineData(new[] { "x", "1", "2" }, 0, true)]
    [InlineData(new[] { "1", "2.5" }, 1, true)]
    [InlineData(new[] { "1", "2020-01-01" }, 1, true)]
    [InlineData(new[] { "1", "2" }, 0, false)]
    [InlineData(new[] { "x", "y" }, 0, false)]
    public void AScalarThatIsLikeNoOtherIsTheOrigin(string[] texts, int index, bool isWidening)
    {
        var nodes = texts.Select(text => Infer.Value(text)).ToList();
        var origin = Of([.. nodes]);
        Assert.Same(nodes[index], origin!.Value);
        Assert.Equal(isWidening, origin.IsWidening);
    }

    [Fact]
    public void SoIsAnItemOfAList()
    {
        var item = Infer.Value("x");
        Assert.Same(item, Of(Infer.List("1", "2"), Infer.ListOf(Infer.Value("3"), item))!.Value);
    }

    [Fact]
    public void AScalarAmongMappingsMakesThemData()
    {
        var scalar = Infer.Value("x");
        var origin = Of(Infer.Map(("a", "1")), Infer.Map(("a", "2")), scalar)!;
        Assert.Same(scalar, origin.Value);
        Assert.True(origin.IsWidening);
    }

    [Fact]
    public void MappingsAloneWidenNothing() => Assert.False(Of(Infer.Map(("a", "1")), Infer.Map(("a", "x"), ("b", "1")))!.IsWidening);

    [Fact]
    public void WithoutValuesThereIsNoOrigin() => Assert.Null(Of(Infer.Nothing()));

    private static FieldOrigin? Of(params Node[] values) => FieldOrigin.Of(values.Select(value => ("a", value)));
}
