using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalog.Benchmarks.Builds;

/// <summary>How long the tasks of a build took, as its performance summary tells.</summary>
internal sealed partial class TaskTimes
{
    private readonly Dictionary<string, double> _milliseconds;

    /// <param name="output">What the build printed.</param>
    public TaskTimes(string output)
    {
        var summary = output[Math.Max(0, output.IndexOf("Task Performance Summary", StringComparison.Ordinal))..];
        _milliseconds = Line().Matches(summary).ToLookup(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(match => double.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }

    /// <summary>The milliseconds of a task; none where it did not run.</summary>
    public double Of(string task) => _milliseconds.GetValueOrDefault(task, double.NaN);

    [GeneratedRegex(@"^ *(?<time>\d+) ms +(?<name>\S+) +\d+ calls?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
