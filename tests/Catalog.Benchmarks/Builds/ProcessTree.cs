using System.Globalization;

namespace Catalog.Benchmarks.Builds;

/// <summary>How much memory the processes of a build take at most, as Linux tells it; nothing elsewhere.</summary>
internal sealed class ProcessTree : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly int _root;
    private readonly Dictionary<int, (string Command, long Peak)> _seen = [];
    private readonly CancellationTokenSource _end = new();
    private readonly Thread _thread;

    /// <param name="root">The number of the process that starts the others.</param>
    public ProcessTree(int root)
    {
        _root = root;
        _thread = new Thread(Watch);
        _thread.Start();
    }

    /// <summary>The greatest resident set of a process whose command line has a text in it, in bytes; 0 where there was none.</summary>
    public long Peak(string command) =>
        _seen.Values.Where(process => process.Command.Contains(command, StringComparison.Ordinal)).Select(process => process.Peak).DefaultIfEmpty().Max();

    /// <summary>Ends watching.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _end.Dispose();
    }

    private void Watch()
    {
        // The high-water mark of a process is kept by the kernel, so that nothing is missed but what comes after the last look.
        do
        {
            Look();
        }
        while (Directory.Exists("/proc/self") && !_end.Token.WaitHandle.WaitOne(Interval));
    }

    private void Look()
    {
        var parents = Numbers().Select(number => (Number: number, Parent: Parent(number))).ToDictionary(pair => pair.Number, pair => pair.Parent);
        foreach (var number in parents.Keys.Where(number => IsBelow(number, parents)))
        {
            if (Text(number, "status") is { } status && Peak(status.Split('\n')) is { } peak)
            {
                _seen[number] = (Text(number, "cmdline") ?? "", Math.Max(peak, _seen.GetValueOrDefault(number).Peak));
            }
        }
    }

    private bool IsBelow(int number, Dictionary<int, int> parents)
    {
        var current = number;
        while (current != _root && parents.TryGetValue(current, out var parent))
        {
            current = parent;
        }

        return current == _root;
    }

    private static IEnumerable<int> Numbers() => !Directory.Exists("/proc") ? [] :
        from folder in Directory.EnumerateDirectories("/proc")
        let isNumber = int.TryParse(Path.GetFileName(folder), out _)
        where isNumber
        select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture);

    // The name of the command, which comes before, may have blanks and parentheses in it.
    private static int Parent(int number) =>
        Text(number, "stat") is { } stat ? int.Parse(stat[(stat.LastIndexOf(')') + 1)..].Split(' ')[2], CultureInfo.InvariantCulture) : 0;

    private static long? Peak(string[] status) => status.FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
        ? long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
        : null;

    // A process may end at any time.
    private static string? Text(int number, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{number}/{file}");
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
