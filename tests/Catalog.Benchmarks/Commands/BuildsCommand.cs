using System.CommandLine;
using Catalog.Benchmarks.Builds;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Commands;

/// <summary>Measures whole builds.</summary>
internal sealed class BuildsCommand : Command
{
    private readonly ScratchOption _scratch = new();
    private readonly ListOption _corpora = new("--corpora", "dfat, or numbers of generated documents.", "dfat", "10000");
    private readonly ListOption _apps = new(
        "--apps", "The apps.", "OneLine", "NoDocuments", "Parsed", "Json", "ArrayInitialiser", "Literal", "PackedWithoutIndex", "Packed");

    private readonly Option<int> _runs = new("--runs") { Description = "How often each app is built.", DefaultValueFactory = static _ => 5 };

    private readonly Option<string> _task = new("--task")
    {
        Description = "The name of the packing task in MSBuild's performance summary.",
        DefaultValueFactory = static _ => "PackDocuments",
    };

    public BuildsCommand()
        : base("builds", "Measures whole builds, the apps in turn.")
    {
        Add(_scratch);
        Add(_corpora);
        Add(_apps);
        Add(_runs);
        Add(_task);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var scratch = Path.GetFullPath(arguments.GetRequiredValue(_scratch));
        var apps = arguments.GetRequiredValue(_apps).Select(SampleApp.Named).ToList();
        var runs = arguments.GetRequiredValue(_runs);
        var report = new BuildReport();
        foreach (var corpus in arguments.GetRequiredValue(_corpora).Select(name => Corpus.Named(name, scratch)))
        {
            var written = apps.Where(app => app.Takes(corpus, PublishMode.Jit)).Select(app => ScratchApp.Write(app, corpus, PublishMode.Jit, scratch, "build"));
            report.Add(BuildFigures.Of([.. written], runs, arguments.GetRequiredValue(_task)));
        }

        Console.WriteLine(report.ToString(runs));
        return 0;
    }
}
