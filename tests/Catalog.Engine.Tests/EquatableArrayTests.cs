namespace Catalog.Engine.Tests;

public class EquatableArrayTests
{
    private static readonly EquatableArray<string> Array = new[] { "a", "b" }.ToEquatableArray();

    [Fact]
    public void EqualElementsMakeEqualArrays()
    {
        var other = new List<string> { "a", "b" }.ToEquatableArray();
        Assert.True(Array.Equals(other));
        Assert.True(Array.Equals((object)other));
        Assert.Equal(Array.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void OthersDoNot()
    {
        Assert.False(Array.Equals(new[] { "b", "a" }.ToEquatableArray()));
        Assert.False(Array.Equals(new[] { "a" }.ToEquatableArray()));
        Assert.False(Array.Equals(new[] { "a", "b", "c" }.ToEquatableArray()));
        Assert.False(Array.Equals(null));
        Assert.False(Array.Equals((object)"ab"));
    }

    [Fact]
    public void ArraysOfArraysAreEqualByTheirElements() =>
        Assert.True(new[] { Array }.ToEquatableArray().Equals(new[] { new[] { "a", "b" }.ToEquatableArray() }.ToEquatableArray()));

    [Fact]
    public void LaterChangesOfTheSourceDoNotShow()
    {
        string[] source = ["a", "b"];
        var array = source.ToEquatableArray();
        source[0] = "x";
        Assert.Equal(Array, array);
    }

    [Fact]
    public void EnumeratesAndIndexesInOrder()
    {
        Assert.Equal(["a", "b"], [.. Array]);
        Assert.Equal((2, "b"), (Array.Count, Array[1]));
        Assert.Same(EquatableArray<string>.Empty, System.Array.Empty<string>().ToEquatableArray());
    }
}
