using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class SharedSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SharedSettings _shared = new() { OnBuildServer = false };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task VerifyBeforeInitializeThrows() => Assert.ThrowsAsync<InvalidOperationException>(() => Verify("text"));

    [Fact]
    public void InitializeTwiceThrows()
    {
        _shared.Initialize();

        Assert.Throws<InvalidOperationException>(_shared.Initialize);
    }

    [Fact]
    public async Task SettingsAfterTheFirstVerificationThrow()
    {
        _shared.Initialize();
        _shared.Accept(new Acceptance(IncludeBuildServer: true, ThrowException: false));
        await Verify("text");

        Assert.Throws<InvalidOperationException>(() => _shared.AddScrubber(_ => { }));
        Assert.Throws<InvalidOperationException>(() => _shared.Accept(new Acceptance(true, false)));
    }

    [Fact]
    public async Task SharedScrubbersRunAfterTheTestsOwn()
    {
        _shared.Initialize();
        _shared.AddScrubber(text => text.Append(" first"));
        _shared.AddScrubber(text => text.Append(" second"));
        _folder.Write("page.verified.txt", "text own second first");

        await Verify("text", settings => settings.AddScrubber(text => text.Append(" own")));
    }

    [Fact]
    public async Task TheSameNameTwiceThrows()
    {
        _shared.Initialize();
        _folder.Write("page.verified.txt", "text");
        await Verify("text");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Verify("text"));
    }

    private Task<VerifyResult> Verify(string text, Action<VerifySettings>? choose = null)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(_folder.Path);
        settings.UseFileName("page");
        choose?.Invoke(settings);
        return new Verification(_shared).Run(text, null, settings.Choices, ProjectFolder.AnyFile);
    }
}
