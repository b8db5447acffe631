using System.Diagnostics;
using System.Text;

namespace Catalog.Cli.Tests.Executable;

/// <summary>Runs the app as users do, as a process of its own.</summary>
internal static class CatalogProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static CommandRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        return WaitFor(process);
    }

    public static Process Start(params string[] arguments)
    {
        var file = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "catalog.exe" : "catalog");
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        return Process.Start(start)!;
    }

    /// <summary>What the process gave when it ended; a failure where it does not end.</summary>
    public static CommandRun WaitFor(Process process, bool isHeard = true)
    {
        var text = isHeard ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        var faults = process.StartInfo.RedirectStandardError ? process.StandardError.ReadToEndAsync() : Task.FromResult("");
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} did not end.");
        }

        return new CommandRun(process.ExitCode, text.Result, faults.Result);
    }
}
