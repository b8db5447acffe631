using System.Diagnostics;
using System.Globalization;

namespace Catalog.Benchmarks.Processes;

/// <summary>How much memory a program takes at most.</summary>
internal static class PeakMemory
{
    private const string Time = "/usr/bin/time";

    /// <summary>The greatest resident set of a run in bytes; <see langword="null"/> where the machine has no GNU time.</summary>
    /// <remarks>Asked of a small process in between: what the kernel tells of a child begins with the memory of the one that started
    /// it.</remarks>
    public static long? Of(string path, params string[] arguments)
    {
        if (!File.Exists(Time))
        {
            return null;
        }

        var start = new ProcessStartInfo(Time, ["-f", "%M", path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return long.Parse(error.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture) * 1024;
    }
}
