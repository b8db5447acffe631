namespace Catalog.Generators.Tests.VerifyDropInTests;

public sealed class ScrubberTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task TheLatestAddedRunsFirst() =>
        Produces("text two one", "text", task => task.AddScrubber(text => text.Append(" one")).AddScrubber(text => text.Append(" two")));

    [Fact]
    public Task LinesAreRemovedAndTheLastNewlineStays() =>
        Produces("a\nc\n", "a\nb\nc\n", task => task.ScrubLines(line => line == "b"));

    [Fact]
    public Task AMissingLastNewlineStaysMissing() =>
        Produces("a", "a\nb", task => task.ScrubLines(line => line == "b"));

    [Fact]
    public Task LinesThatContainATextAreRemovedWhateverItsCase() =>
        Produces("a\n", "a\nxBx\nC\n", task => task.ScrubLinesContaining("b", "c"));

    [Fact]
    public Task DisabledScrubbersLeaveTheTextAlone() =>
        Produces("a\nb", "a\nb", task => task.ScrubLinesContaining("b").DisableScrubbers());

    [Fact]
    public async Task SettingsAreCopiedBeforeTheyAreChanged()
    {
        var shared = new VerifySettings();
        shared.UseDirectory(_folder.Path);
        shared.UseFileName("page");

        await Verifier.Verify("a\nb", shared).ScrubLinesContaining("b").AutoVerify();
        await Verifier.Verify("a\nb", shared).UseDirectory(Path.Combine(_folder.Path, "second")).AutoVerify();

        Assert.Equal("\uFEFFa", _folder.Read("page.verified.txt"));
        Assert.Equal("\uFEFFa\nb", _folder.Read("second/page.verified.txt"));
    }

    private async Task Produces(string expected, string text, Func<SettingsTask, SettingsTask> scrub)
    {
        await scrub(Verifier.Verify(text).UseDirectory(_folder.Path).UseFileName("page").AutoVerify());

        Assert.Equal("\uFEFF" + expected, _folder.Read("page.verified.txt"));
    }
}
