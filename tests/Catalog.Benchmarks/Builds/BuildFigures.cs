using Catalog.Benchmarks.Reports;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Builds;

/// <summary>What the builds of an app gave.</summary>
internal sealed class BuildFigures(ScratchApp app)
{
    private readonly List<BuildRun> _cold = [];
    private readonly List<BuildRun> _edited = [];
    private readonly List<BuildRun> _unchanged = [];

    public ScratchApp App => app;

    /// <summary>The size of the assembly.</summary>
    public long AssemblySize { get; private set; }

    /// <summary>Builds the apps in turn, cold and once more without a change; where documents are ours, also after one of them was
    /// edited.</summary>
    public static IReadOnlyList<BuildFigures> Of(IReadOnlyList<ScratchApp> apps, int runs, string packingTask)
    {
        var figures = apps.Select(app => new BuildFigures(app)).ToList();
        foreach (var app in apps)
        {
            Console.Error.WriteLine($"building {app.AssemblyName}");
            BuildRun.Prepare(app);
        }

        for (var round = 0; round < runs; round++)
        {
            for (var turn = 0; turn < figures.Count; turn++)
            {
                figures[(round + turn) % figures.Count].BuildOnce(packingTask);
            }
        }

        return figures;
    }

    /// <summary>The median of a figure of cold builds.</summary>
    public double Cold(Func<BuildRun, double> figure) => Median.Of(_cold.Select(figure));

    /// <summary>The median of a figure of builds after an edit of one body.</summary>
    public double Edited(Func<BuildRun, double> figure) => Median.Of(_edited.Select(figure));

    /// <summary>The median of a figure of builds after no edit.</summary>
    public double Unchanged(Func<BuildRun, double> figure) => Median.Of(_unchanged.Select(figure));

    private void BuildOnce(string packingTask)
    {
        _cold.Add(BuildRun.Cold(app, packingTask));
        AssemblySize = new FileInfo(Directory.EnumerateFiles(Path.Combine(app.Folder, "bin"), app.AssemblyName + ".dll", SearchOption.AllDirectories).Single()).Length;
        _unchanged.Add(BuildRun.Again(app, packingTask));
        if (app.App.HasDocuments && app.Corpus.IsOurs)
        {
            using var edit = new BodyEdit(app.Corpus.Files[app.Corpus.Count / 2]);
            _edited.Add(BuildRun.Again(app, packingTask));
        }
    }
}
