namespace Catalog.Generators.Tests.VerifyDropInTests;

public sealed class ResultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AResultHasItsTextAndFiles()
    {
        const string Text = "one\ntwo";

        var result = await Verifier.Verify(Text).UseDirectory(_folder.Path).UseFileName("page").AutoVerify();

        Assert.Equal(Text, result.Text);
        Assert.Single(result.Files);
        Assert.Single(result.TextFiles);
    }

    [Fact]
    public async Task NothingRunsBeforeItIsAwaitedAndThenOnce()
    {
        var verification = Verifier.Verify("text").UseDirectory(_folder.Path).UseFileName("page").AutoVerify();
        Assert.Empty(_folder.Names);

        Task<VerifyResult> task = verification;

        Assert.Same(await task, await verification);
    }
}
