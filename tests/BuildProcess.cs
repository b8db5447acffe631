using System.Diagnostics;
using System.Text;

namespace Catalog.Tests;

/// <summary>A process that builds or runs what a test wrote, as a user would start it.</summary>
internal static class BuildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Starts a process, waits for its end, and gives all that it printed.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">What is to be in its environment besides; null takes out.</param>
    /// <param name="sharesServers">Whether the compiler server and MSBuild's nodes are kept, as on users' machines.</param>
    public static (int ExitCode, string Output) Run(
        string folder, IReadOnlyDictionary<string, string?> environment, bool sharesServers, string command, params string[] arguments)
    {
        var output = new StringBuilder();
        using var process = new Process { StartInfo = StartInfo(folder, environment, sharesServers, command, arguments) };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} {string.Join(' ', arguments)} did not end.");
        }

        // Kept servers hold the pipes open, so their end is not waited for.
        Thread.Sleep(sharesServers ? 500 : 0);
        if (!sharesServers)
        {
            process.WaitForExit();
        }

        lock (output)
        {
            return (process.ExitCode, output.ToString());
        }
    }

    /// <summary>What a process is started with, where its output is to be read.</summary>
    public static ProcessStartInfo StartInfo(
        string folder, IReadOnlyDictionary<string, string?> environment, bool sharesServers, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = sharesServers ? null : "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = sharesServers ? null : "1";

        // What the test runner's own MSBuild set is not for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.Append(line is null ? "" : line + "\n");
        }
    }
}
