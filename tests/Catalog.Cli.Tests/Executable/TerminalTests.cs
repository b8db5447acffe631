using System.Diagnostics;

namespace Catalog.Cli.Tests.Executable;

public class TerminalTests
{
    private const string Script = "/usr/bin/script";
    private const string Box = "[\u2500-\u257F]";
    private const string Colour = @"\e\[([0-9]+;)*(3[0-8]|9[0-7])[;m]";

    [Fact]
    public void GetsColoursAndLines()
    {
        Assert.Matches(Box, OnTerminal("list", "xterm-256color", noColour: null));
        Assert.Matches(Colour, OnTerminal("search Stalin", "xterm-256color", noColour: null));
    }

    [Fact]
    public void MayHaveNoColours()
    {
        Assert.Matches(Box, OnTerminal("list", "xterm-256color", noColour: "1"));
        Assert.DoesNotMatch(Colour, OnTerminal("search Stalin", "xterm-256color", noColour: "1"));
    }

    [Theory, InlineData("list"), InlineData("show harry-hopkins"), InlineData("search Stalin"), InlineData("stats")]
    public void MayBeDumb(string arguments) => Assert.DoesNotMatch($"{Box}|\e|\u2588", OnTerminal(arguments, "dumb", noColour: null));

    private static string OnTerminal(string arguments, string kind, string? noColour)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), "There is no way to make a terminal.");
        var command = $"stty cols 80; '{Path.Combine(AppContext.BaseDirectory, "catalog")}' {arguments}";
        var start = new ProcessStartInfo(Script, ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TERM"] = kind, ["NO_COLOR"] = noColour },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var run = CatalogProcess.WaitFor(process);
        Assert.Equal(0, run.ExitCode);
        return run.Text;
    }
}
