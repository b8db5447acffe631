using System.Diagnostics;

namespace Catalog.Benchmarks.Processes;

/// <summary>The SDK's command line, without servers that would outlive it.</summary>
internal static class DotNet
{
    /// <summary>Runs a command to its end, and gives what it printed.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="InvalidOperationException">It failed; the message is its output.</exception>
    public static string Run(params string[] arguments) => Run(static _ => { }, arguments);

    /// <summary>Runs a command to its end, and gives what it printed.</summary>
    /// <param name="watch">Is told the process when it has started.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="InvalidOperationException">It failed; the message is its output.</exception>
    public static string Run(Action<Process> watch, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };

        // What `dotnet run` set for this process is not for that one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        watch(process);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }
}
