using Catalog.Cli.Export;

namespace Catalog.Cli.Tests.Commands;

public sealed class ExportFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalog-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, InlineData("json"), InlineData("ndjson"), InlineData("csv")]
    public void AFileHoldsWhatAPipeGets(string format)
    {
        var path = PathOf("out");
        File.WriteAllText(path, new string('x', 100_000));
        var run = CommandRun.OnTerminal(80, Shelf.Notes, "export", "--format", format, "--output", path);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Text, run.Faults));
        Assert.Equal(CommandRun.Piped(Shelf.Notes, "export", "--format", format).Text, File.ReadAllText(path));
        Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void AFolderIsNoFile()
    {
        var run = CommandRun.Piped(Shelf.Notes, "export", "--output", _folder.FullName);
        Assert.Equal((1, $"'{_folder.FullName}' cannot be written: it is a folder.\n"), (run.ExitCode, run.Faults));
    }

    [Fact]
    public void AMissingFolderIsNotMade()
    {
        var path = PathOf("none/out.json");
        var run = CommandRun.Piped(Shelf.Notes, "export", "--output", path);
        Assert.Equal((1, $"'{path}' cannot be written: there is no such folder.\n"), (run.ExitCode, run.Faults));
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void AFaultLeavesWhatWasThere()
    {
        var path = PathOf("out");
        File.WriteAllText(path, "before");
        Note Read(int index) => index == 0 ? new Note("a") : throw new IOException("Lost.");
        var broken = new DocumentCollection<Note>("Notes", [], ["a", "b"], Read);
        var run = CommandRun.Piped(broken, "export", "--output", path);
        Assert.Equal((1, $"'{path}' cannot be written: Lost.\n"), (run.ExitCode, run.Faults));
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void ALinkGoesOnPointingToTheFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        File.WriteAllText(PathOf("out"), "before");
        File.CreateSymbolicLink(PathOf("link"), PathOf("out"));
        Assert.Equal(0, CommandRun.Piped(Shelf.Notes, "export", "--output", PathOf("link")).ExitCode);
        Assert.NotNull(new FileInfo(PathOf("link")).LinkTarget);
        Assert.StartsWith("[", File.ReadAllText(PathOf("out")));
    }

    [Fact]
    public void AnExportWithoutAShapeTouchesNoFile()
    {
        File.WriteAllText(PathOf("out.csv"), "before");
        Assert.Equal(2, CommandRun.Piped([Shelf.Letters, Shelf.Notes], "export", "--output", PathOf("out.csv")).ExitCode);
        Assert.Equal("before", File.ReadAllText(PathOf("out.csv")));
    }

    // Asked, not tried: were the answer wrong, a test that runs as root would replace the machine's device.
    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/development/a.json", false)]
    [InlineData("/tmp/dev/a.json", false)]
    public void ADeviceIsNeverReplaced(string path, bool isDevice) => Assert.Equal(isDevice, ExportFile.IsDevice(path));

    [Theory, InlineData("notes.csv", "id,"), InlineData("notes.ndjson", "{\""), InlineData("notes.json", "["), InlineData("notes", "[")]
    public void TheExtensionChoosesTheFormat(string name, string beginning)
    {
        Assert.Equal(0, CommandRun.Piped(Shelf.Notes, "export", "--output", PathOf(name)).ExitCode);
        Assert.StartsWith(beginning, File.ReadAllText(PathOf(name)), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
