using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Catalog.Benchmarks.Access;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Commands;

/// <summary>Measures what happens within one process: access, search, and edits in an editor.</summary>
internal sealed class AccessCommand : Command
{
    private readonly ScratchOption _scratch = new();
    private readonly ListOption _corpora = new("--corpora", "dfat, or numbers of generated documents.", "dfat", "10000");
    private readonly Option<string> _app = new("--app") { Description = "The app whose collection is measured.", DefaultValueFactory = static _ => "Packed" };
    private readonly Option<bool> _published = new("--published") { Description = "Takes what an earlier run published." };

    public AccessCommand()
        : base("access", "Measures access, search and edits in one process, with BenchmarkDotNet, whose options are taken too.")
    {
        Add(_scratch);
        Add(_corpora);
        Add(_app);
        Add(_published);
        TreatUnmatchedTokensAsErrors = false;
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var measured = new MeasuredApps(
            arguments.GetRequiredValue(_app), arguments.GetRequiredValue(_corpora), Path.GetFullPath(arguments.GetRequiredValue(_scratch)));
        PublishedCollection.Measured = measured;
        foreach (var corpus in measured.Corpora.Select(name => Corpus.Named(name, measured.Scratch)))
        {
            var app = ScratchApp.Write(SampleApp.Named(measured.App), corpus, PublishMode.Jit, measured.Scratch);
            _ = arguments.GetRequiredValue(_published) ? app : app.Publish();
        }

        // In this process: the collections lie in assemblies that were published beforehand, and the generator is a library here; a child
        // build would have to find both again, and take the repository's properties for its own.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsDefault())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(StatisticColumn.Median)
            .WithArtifactsPath(Path.Combine(measured.Scratch, "results"))
            .WithOption(ConfigOptions.JoinSummary, false);
        string[] chosen = arguments.UnmatchedTokens.Contains("--filter") ? [] : ["--filter", "*"];
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(AccessCommand).Assembly).Run([.. chosen, .. arguments.UnmatchedTokens], config);
        return summaries.Any() && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
