using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Benchmarks.Edits;

/// <summary>What MSBuild told the compiler of a project and of its files.</summary>
internal sealed class FileOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;
    private readonly ImmutableDictionary<string, AnalyzerConfigOptions> _files;

    /// <param name="config">The path of the configuration that MSBuild wrote.</param>
    /// <param name="files">The additional files, whose options are looked up but once, as the compiler does.</param>
    public FileOptions(string config, IEnumerable<AdditionalText> files)
    {
        _set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(config)), config)));
        GlobalOptions = new Options(_set.GlobalConfigOptions.AnalyzerOptions);
        _files = files.ToImmutableDictionary(file => file.Path, file => (AnalyzerConfigOptions)Of(file.Path), StringComparer.Ordinal);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files[textFile.Path];

    private Options Of(string path) => new(_set.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
