using Microsoft.CodeAnalysis;
using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class UnsupportedTests
{
    public static TheoryData<object?> Targets => [(object?)null, "", 42, new { Anonymous = true }, new[] { "a list" }];

    [Theory]
    [MemberData(nameof(Targets), DisableDiscoveryEnumeration = true)]
    public void AnyOtherTargetThrows(object? target) =>
        Assert.Throws<NotSupportedException>(() => Snapshots.Of(target, null, []));

    [Theory]
    [InlineData(1)]
    public Task ATheoryWithoutParametersThrows(int any)
    {
        Assert.Equal(1, any);
        return Throws<InvalidOperationException>(Verifier.Verify("text"));
    }

    [Fact]
    public Task AnAllEmptyResultThrows() => Throws<InvalidOperationException>(Verifier.Verify(Sample.Run()));

    [Fact]
    public Task AResultIgnoredAsAWholeThrows() =>
        Throws<InvalidOperationException>(Verifier.Verify(Sample.Run(new SampleText("One.txt", ""))).IgnoreGeneratedResult(_ => true));

    [Fact]
    public Task AMappedSourcePathThrows() =>
        Throws<InvalidOperationException>(Verifier.Verify("text", sourceFile: "/_/tests/Any.cs"));

    [Fact]
    public Task AnExtensionWithItsDotThrows() => Throws<ArgumentException>(Verifier.Verify("text", ".md"));

    [Fact]
    public Task ALoneSurrogateThrows() =>
        Throws<System.Text.EncoderFallbackException>(Verifier.Verify("\uD800").AutoVerify());

    [Fact]
    public Task ADocumentWithoutAPathThrows() => Throws<NotSupportedException>(
        Verifier.Verify(new[] { Diagnostic.Create(SampleDescriptors.BadLine, Location.Create("", default, default)) }));

    private static async Task Throws<T>(SettingsTask verification)
        where T : Exception =>
        await Assert.ThrowsAsync<T>(() => verification.ToTask());
}
