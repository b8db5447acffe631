using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class UnsupportedNameTests
{
    private static readonly RunningTest Fact = new("T", "M", []);
    private static readonly RunningTest Theory = new("T", "M", ["text"]);

    [Theory]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData(" ")]
    public void ANameThatIsNoFileNameThrows(string name)
    {
        Assert.Throws<ArgumentException>(() => new VerifySettings().UseFileName(name));
        Assert.Throws<ArgumentException>(() => new VerifySettings().UseTypeName(name));
        Assert.Throws<ArgumentException>(() => new VerifySettings().UseMethodName(name));
        Assert.Throws<ArgumentException>(() => new VerifySettings().UseTextForParameters(name));
    }

    [Fact]
    public void AParameterThatMakesNoNameThrows()
    {
        Assert.Throws<NotSupportedException>(() => ParameterText.Of("a#b"));
        Assert.Throws<NotSupportedException>(() => ParameterText.Of(""));
        Assert.Throws<NotSupportedException>(() => ParameterText.Of(1.5));
        Assert.Throws<NotSupportedException>(() => ParameterText.Of(new[] { 1 }));
    }

    [Fact]
    public void AFileNameGoesWithNoOtherPart() => Assert.Throws<InvalidOperationException>(
        () => SnapshotPrefix.Of(new Choices { FileName = "page", MethodName = "M" }, Fact));

    [Fact]
    public void ParametersAreGivenOnce() => Assert.Throws<InvalidOperationException>(
        () => SnapshotPrefix.Of(new Choices { Parameters = ["a"], ParametersText = "a" }, Theory));

    [Fact]
    public void ParametersAreNoMoreThanTheMethodHas()
    {
        Assert.Throws<InvalidOperationException>(() => SnapshotPrefix.Of(new Choices { Parameters = ["a", "b"] }, Theory));
        Assert.Throws<InvalidOperationException>(() => SnapshotPrefix.Of(new Choices { Parameters = ["a"] }, Fact));
        Assert.Throws<InvalidOperationException>(() => SnapshotPrefix.Of(new Choices { Parameters = [] }, Theory));
    }

    [Fact]
    public void AGenericTestClassThrows() => Assert.Throws<NotSupportedException>(
        () => RunningTest.Of(typeof(List<int>), typeof(List<int>).GetMethod(nameof(List<int>.Clear))!));
}
