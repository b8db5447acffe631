namespace Catalog.Cli.Tests.Executable;

public class ProcessTests
{
    private const string Id = "000_cc640ee4f1303e6f";

    [Theory]
    [InlineData(1, $"There is no document '000_cc640ee4f1303e6e'. Did you mean '{Id}'?", "show", "000_cc640ee4f1303e6e")]
    [InlineData(1, "No collection has a field 'documentTyp'. Did you mean 'documentType'?", "--sort", "documentTyp")]
    [InlineData(1, "Records has no field 'documentTyp'. Did you mean 'documentType'?", "--sort", "documentTyp", "-c", "records")]
    [InlineData(1, "There is no collection 'Record'. Did you mean 'Records'?", "stats", "--collection", "Record")]
    [InlineData(2, "There is no option '--frmat'. Did you mean '--format'?", "export", "--frmat", "csv")]
    [InlineData(2, "Required argument missing for command: 'show'.", "show")]
    public void SaysWhatIsWrong(int exitCode, string message, params string[] arguments)
    {
        var run = CatalogProcess.Run(arguments);
        Assert.Equal((exitCode, "", message), (run.ExitCode, run.Text, run.Faults.Split(Environment.NewLine)[0]));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", Id)]
    [InlineData("show", "harry-hopkins")]
    [InlineData("search", "Stalin")]
    [InlineData("stats")]
    [InlineData("export")]
    [InlineData("export", "--format", "csv", "-c", "records")]
    [InlineData("--help")]
    [InlineData("list", "--help")]
    [InlineData("--version")]
    public void PipedOutputIsPlain(params string[] arguments)
    {
        var run = CatalogProcess.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.DoesNotContain('\e', run.Text);
        Assert.DoesNotMatch("[\u2500-\u257F\u2588]", run.Text);
        Assert.EndsWith("\n", run.Text);
    }

    [Theory, InlineData("list"), InlineData("export"), InlineData("export", "--format", "csv", "-c", "people")]
    public void PipedOutputHasNoByteOrderMark(params string[] arguments)
    {
        using var process = CatalogProcess.Start(arguments);
        process.StandardInput.Close();
        Assert.NotEqual(0xEF, process.StandardOutput.BaseStream.ReadByte());
        Assert.Equal(0, CatalogProcess.WaitFor(process).ExitCode);
    }

    // Closed at once: what is written later than the first line would lie in the pipe all the same.
    [Fact]
    public void AClosedPipeIsNoFault()
    {
        using var process = CatalogProcess.Start("export");
        process.StandardInput.Close();
        process.StandardOutput.BaseStream.Close();
        var run = CatalogProcess.WaitFor(process, isHeard: false);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
    }

    [Theory, InlineData("list"), InlineData("export"), InlineData("search", "Stalin")]
    public void AnOpenInputIsNotWaitedFor(params string[] arguments)
    {
        using var process = CatalogProcess.Start(arguments);
        process.StandardInput.Write("{}");
        process.StandardInput.Flush();
        var run = CatalogProcess.WaitFor(process);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("", run.Text);
    }

    // Beside this one no file can be made, so that the test is safe also where it fails.
    [Fact]
    public void ADeviceIsWrittenTo()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self/fd"), "There is no such device.");
        var run = CatalogProcess.Run("export", "--output", "/dev/fd/1");
        Assert.Equal((0, "", CatalogProcess.Run("export").Text), (run.ExitCode, run.Faults, run.Text));
    }

    [Fact]
    public void AFullDiskIsAFault()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device.");
        using var shell = System.Diagnostics.Process.Start(
            "/bin/sh", ["-c", $"'{Path.Combine(AppContext.BaseDirectory, "catalog")}' export > /dev/full 2> /dev/null"]);
        Assert.Equal(1, CatalogProcess.WaitFor(shell, isHeard: false).ExitCode);
    }
}
