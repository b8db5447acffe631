using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.VerifyDropInTests;

public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ANewFileFailsAndIsLeftAsReceived()
    {
        var message = await Failing.MessageOf(Verify("text"));

        Assert.Equal(["Pages.Page_case.received.txt"], _folder.Names);
        Assert.Equal("\uFEFFtext", _folder.Read("Pages.Page_case.received.txt"));
        Assert.StartsWith("Directory: ", message, StringComparison.Ordinal);
        Assert.Contains("\nNew:\n  - Received: Pages.Page_case.received.txt\n", Normalised(message), StringComparison.Ordinal);
        Assert.Contains("\n    Verified: Pages.Page_case.verified.txt\n", Normalised(message), StringComparison.Ordinal);
        Assert.Contains("\nFileContent:\n", Normalised(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADifferentFileFailsAndStays()
    {
        _folder.Write("Pages.Page_case.verified.txt", "old");

        var message = await Failing.MessageOf(Verify("new"));

        Assert.Equal(["Pages.Page_case.received.txt", "Pages.Page_case.verified.txt"], _folder.Names);
        Assert.Equal("\uFEFFold", _folder.Read("Pages.Page_case.verified.txt"));
        Assert.StartsWith("Directory: ", message, StringComparison.Ordinal);
        Assert.Contains("\nNotEqual:\n  - Received: Pages.Page_case.received.txt\n", Normalised(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pages.Page_case.verified.md")]
    [InlineData("Pages.Page_case#Gone.g.verified.cs")]
    public async Task ALeftOverFileFails(string leftOver)
    {
        _folder.Write("Pages.Page_case.verified.txt", "text");
        _folder.Write(leftOver, "text");

        var message = await Failing.MessageOf(Verify("text"));

        Assert.StartsWith("Directory: ", message, StringComparison.Ordinal);
        Assert.Contains($"\nDelete:\n  - {leftOver}\n", Normalised(message), StringComparison.Ordinal);
        Assert.Contains("\nEqual:\n  - Received: Pages.Page_case.received.txt\n", Normalised(message), StringComparison.Ordinal);
        Assert.DoesNotContain("Pages.Page_case.received.txt", _folder.Names);
    }

    [Theory]
    [InlineData("text\n", "text")]
    [InlineData("text", "text\n")]
    [InlineData("text\n\n", "text\n")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\rtwo", "one\ntwo")]
    public async Task EveryNewlineCounts(string verified, string received)
    {
        _folder.Write("Pages.Page_case.verified.txt", verified);

        await Failing.MessageOf(Verify(received));
    }

    [Fact]
    public async Task AReceivedFileIsRemovedOnTheNextRun()
    {
        _folder.Write("Pages.Page_case.verified.txt", "text");
        _folder.Write("Pages.Page_case.received.txt", "old");
        _folder.Write("Pages.Page_case#One.g.received.cs", "old");
        _folder.Write("Pages.Page_cases.received.txt", "of another test");

        await Verify("text");

        Assert.Equal(["Pages.Page_case.verified.txt", "Pages.Page_cases.received.txt"], _folder.Names);
    }

    [Fact]
    public async Task AnExceptionOfTheGeneratorIsRethrown()
    {
        GeneratorDriver driver = Sample.Run(new ThrowingGenerator());

        Assert.Equal("from the generator", await Failing.MessageOf(Verify(driver)));
    }

    private static string Normalised(string message) => message.ReplaceLineEndings("\n");

    private SettingsTask Verify(object target) =>
        Verifier.Verify(target)
            .UseDirectory(_folder.Path)
            .UseTypeName("Pages").UseMethodName("Page").UseTextForParameters("case");
}
