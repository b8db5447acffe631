using System.Diagnostics;
using System.Text;

namespace Catalog.Benchmarks.Processes;

/// <summary>One run of a program.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="ToAnswer">The time until the first of it came.</param>
/// <param name="ToExit">The time until the process had ended.</param>
internal sealed record ProcessRun(string Output, TimeSpan ToAnswer, TimeSpan ToExit)
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProcessRun Of(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;

        // Read by this very thread: another one would have to be woken first.
        var stream = process.StandardOutput.BaseStream;
        using var output = new MemoryStream();
        var buffer = new byte[4096];
        var length = stream.Read(buffer);
        var toAnswer = watch.Elapsed;
        for (; length > 0; length = stream.Read(buffer))
        {
            output.Write(buffer, 0, length);
        }

        process.WaitForExit();
        var toExit = watch.Elapsed;
        return process.ExitCode == 0
            ? new ProcessRun(Encoding.UTF8.GetString(output.ToArray()).TrimEnd(), toAnswer, toExit)
            : throw new InvalidOperationException($"{path} ended with {process.ExitCode}.");
    }
}
