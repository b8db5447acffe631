using Catalog.Benchmarks.Reports;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Processes;

/// <summary>What the runs of an app gave; times in milliseconds, memory in bytes.</summary>
internal sealed class ProcessFigures
{
    private const string TouchAll = "all";

    // Memory hardly differs from run to run.
    private const int MemoryRuns = 3;

    private readonly List<double> _answers = [];
    private readonly List<double> _exits = [];
    private readonly List<double> _touches = [];
    private readonly List<double> _memory = [];
    private string? _sum;

    private ProcessFigures(ScratchApp app) => App = app;

    public ScratchApp App { get; }

    /// <summary>The median of the times from the start to the first answer.</summary>
    public double Answer => Median.Of(_answers);

    public double LeastAnswer => _answers.Min();

    /// <summary>The median of the times from the start to the end.</summary>
    public double Exit => Median.Of(_exits);

    /// <summary>The median of the times from the start until all documents were touched.</summary>
    public double Touch => Median.Of(_touches);

    /// <summary>The median of the greatest resident sets of runs that give the first answer.</summary>
    public double Memory => Median.Of(_memory);

    /// <summary>Runs the apps in turn, each first in some rounds, so that what else the machine does falls upon all of them.</summary>
    /// <exception cref="InvalidOperationException">An app answers otherwise than it should.</exception>
    public static IReadOnlyList<ProcessFigures> Of(IReadOnlyList<ScratchApp> apps, int runs)
    {
        var figures = apps.Select(app => new ProcessFigures(app)).ToList();
        figures.ForEach(figure => figure.Check(ProcessRun.Of(figure.App.Executable).Output));
        for (var round = 0; round < runs; round++)
        {
            for (var turn = 0; turn < figures.Count; turn++)
            {
                figures[(round + turn) % figures.Count].RunOnce();
            }
        }

        for (var round = 0; round < Math.Min(runs, MemoryRuns); round++)
        {
            figures.ForEach(figure => figure.RunForAll());
        }

        var disagreement = figures.Where(figure => figure._sum is not null).GroupBy(figure => figure.App.Corpus.Name)
            .FirstOrDefault(group => group.Select(figure => figure._sum).Distinct().Count() > 1);
        return disagreement is null ? figures
            : throw new InvalidOperationException(string.Join('\n', disagreement.Select(figure => $"{figure.App.AssemblyName}: {figure._sum}")));
    }

    private void RunOnce()
    {
        var run = ProcessRun.Of(App.Executable);
        _answers.Add(run.ToAnswer.TotalMilliseconds);
        _exits.Add(run.ToExit.TotalMilliseconds);
    }

    private void RunForAll()
    {
        if (PeakMemory.Of(App.Executable) is { } bytes)
        {
            _memory.Add(bytes);
        }

        if (App.App.HasDocuments)
        {
            var run = ProcessRun.Of(App.Executable, TouchAll);
            _sum = run.Output;
            _touches.Add(run.ToAnswer.TotalMilliseconds);
        }
    }

    private void Check(string answer)
    {
        if (answer != App.Corpus.Answer)
        {
            throw new InvalidOperationException($"{App.Executable} printed '{answer}' and not '{App.Corpus.Answer}'.");
        }
    }
}
