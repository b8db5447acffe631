using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.VerifyDropInTests;

public sealed class BytesOnDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ASourceHasItsHintNameFirstAndThenItsTextVerbatim()
    {
        await Accept(Sample.Run(new SampleText("content/One.txt", "one\ntwo")));

        Assert.Equal("\uFEFF//HintName: content/One.g.cs\n// 2 lines\n", _folder.Read("page#One.g.verified.cs"));
    }

    [Fact]
    public async Task DiagnosticsAreOneNamelessText()
    {
        await Accept(Sample.TwoDocuments());

        Assert.Equal("\uFEFF" + SampleDiagnostics.OfRun, _folder.Read("page.verified.txt"));
    }

    [Fact]
    public async Task ABareListOfDiagnosticsIsInBrackets()
    {
        await Accept(new[]
        {
            Diagnostic.Create(SampleDescriptors.Bare, Location.None, "last"),
            Diagnostic.Create(SampleDescriptors.Bare, location: null, "x"),
        });

        Assert.Equal("\uFEFF" + SampleDiagnostics.OfTwoBareOnes, _folder.Read("page.verified.txt"));
    }

    [Fact]
    public async Task AnEmptyListOfDiagnosticsIsTwoBrackets()
    {
        await Accept(Array.Empty<Diagnostic>());

        Assert.Equal("\uFEFF[]", _folder.Read("page.verified.txt"));
    }

    [Fact]
    public async Task NewlinesAreLineFeedsAndOtherSeparatorsStay()
    {
        await Accept("one\r\ntwo\rthree\u2028four\u0085");

        Assert.Equal("\uFEFFone\ntwo\nthree\u2028four\u0085", _folder.Read("page.verified.txt"));
    }

    private async Task Accept(object target) =>
        await Verifier.Verify(target).UseDirectory(_folder.Path).UseFileName("page").AutoVerify();
}
