namespace Catalog.Generators.Tests.VerifyDropInTests;

/// <summary>The committed files of these tests are the proof that the drop-in and the packages write the same bytes.</summary>
public sealed class SampleSnapshotTests
{
    [Fact]
    public Task SourcesAndDiagnostics() => Verifier.Verify(Sample.TwoDocuments()).UseDirectory("Snapshots");

    [Fact]
    public Task DiagnosticsAlone() =>
        Verifier.Verify(Sample.TwoDocuments().GetRunResult().Diagnostics).UseDirectory("Snapshots");

    [Theory]
    [InlineData("a/b:c", 1)]
    [InlineData("two-words", -1)]
    public Task Parameters(string text, int number) =>
        Verifier.Verify($"{text} {number}\n").UseDirectory("Snapshots").UseParameters(text, number);

    public sealed class Nested
    {
        [Fact]
        public Task Text() => Verifier.Verify("text without a newline", "cs").UseDirectory("Snapshots");
    }
}
