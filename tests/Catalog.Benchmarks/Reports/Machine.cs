using System.Runtime.InteropServices;
using Catalog.Benchmarks.Processes;

namespace Catalog.Benchmarks.Reports;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {Memory} GB; {RuntimeInformation.OSDescription}; SDK {DotNet.Run("--version").Trim()}, {RuntimeInformation.FrameworkDescription}.";

    private static string Processor => Value("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static long Memory => (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes + 500_000_000) / 1_000_000_000;

    private static string? Value(string path, string name) => !File.Exists(path) ? null : File.ReadLines(path)
        .Where(line => line.StartsWith(name, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(':') + 1)..].Trim()).FirstOrDefault();
}
