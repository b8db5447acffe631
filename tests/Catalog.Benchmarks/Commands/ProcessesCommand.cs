using System.CommandLine;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Processes;
using Catalog.Benchmarks.Reports;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Commands;

/// <summary>Measures whole processes: from their start to the first answer, and to all documents touched.</summary>
internal sealed class ProcessesCommand : Command
{
    private readonly ScratchOption _scratch = new();
    private readonly ListOption _corpora = new("--corpora", "dfat, or numbers of generated documents.", "dfat", "10000", "100000");
    private readonly ListOption _apps = new("--apps", "The apps.", "OneLine", "Parsed", "Json", "ArrayInitialiser", "Literal", "Packed");
    private readonly ListOption _modes = new("--modes", "How the apps are published.", Enum.GetNames<PublishMode>());
    private readonly Option<int> _runs = new("--runs") { Description = "How often each app is run.", DefaultValueFactory = static _ => 21 };
    private readonly Option<bool> _published = new("--published") { Description = "Takes what an earlier run published." };

    public ProcessesCommand()
        : base("processes", "Measures whole processes, the apps in turn.")
    {
        Add(_scratch);
        Add(_corpora);
        Add(_apps);
        Add(_modes);
        Add(_runs);
        Add(_published);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var scratch = Path.GetFullPath(arguments.GetRequiredValue(_scratch));
        var corpora = arguments.GetRequiredValue(_corpora).Select(name => Corpus.Named(name, scratch)).ToList();
        var apps = arguments.GetRequiredValue(_apps).Select(SampleApp.Named).ToList();
        var modes = arguments.GetRequiredValue(_modes).Select(name => Enum.Parse<PublishMode>(name, ignoreCase: true)).ToList();
        var runs = arguments.GetRequiredValue(_runs);
        var report = new ProcessReport();
        foreach (var mode in modes)
        {
            // One app in all prints one line, whatever the corpus: all are compared with it.
            var written =
                from corpus in corpora
                from app in apps
                where app.Takes(corpus, mode) && (app != SampleApp.OneLine || corpus == corpora[0])
                select ScratchApp.Write(app, corpus, mode, scratch);
            var published = written.Select(app => arguments.GetRequiredValue(_published) ? app : app.Publish()).ToList();
            report.Add(mode, ProcessFigures.Of(published, runs));
        }

        Console.WriteLine(report.ToString(runs));
        return 0;
    }
}
