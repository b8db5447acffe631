using Catalog.Benchmarks.Access;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Scratch;
using Catalog.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Benchmarks.Edits;

/// <summary>A sample app as an editor holds it: its files, what MSBuild told the compiler of them, and a generator that has run.</summary>
internal sealed class BuiltProject
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(IDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly FileOptions _options;

    private BuiltProject(ScratchApp app)
    {
        var config = Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();
        Files = [.. FilesOf(config).Select(path => new AdditionalFile(path, File.ReadAllText(path)))];
        _options = new FileOptions(config, Files);
        Compilation = CSharpCompilation.Create(
            app.AssemblyName,
            Directory.EnumerateFiles(app.Folder, "*.cs").Append(GlobalUsings(config)).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The additional files; those of a packed collection are no documents.</summary>
    public IReadOnlyList<AdditionalFile> Files { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The app that is measured over a corpus, published beforehand.</summary>
    public static BuiltProject Over(string corpus)
    {
        var measured = PublishedCollection.Measured;
        return new(ScratchApp.Write(SampleApp.Named(measured.App), Corpus.Named(corpus, measured.Scratch), PublishMode.Jit, measured.Scratch));
    }

    /// <summary>A generator that has run.</summary>
    /// <param name="tracksSteps">Whether it tells what it did; that costs time.</param>
    public GeneratorDriver Run(bool tracksSteps) => Run(new CatalogGenerator(), tracksSteps);

    /// <summary>Any generator that has run.</summary>
    public GeneratorDriver Run(IIncrementalGenerator generator, bool tracksSteps) => CSharpGeneratorDriver
        .Create(
            [generator.AsSourceGenerator()],
            Files,
            CSharpParseOptions.Default,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps))
        .RunGenerators(Compilation);

    // The configuration has a section for each file with metadata.
    private static IEnumerable<string> FilesOf(string config) =>
        File.ReadLines(config).Where(line => line is ['[', '/', ..]).Select(line => line[1..^1].Replace("\\", "", StringComparison.Ordinal)).Where(File.Exists).Distinct();

    private static string GlobalUsings(string config) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(config)!, "*.GlobalUsings.g.cs").Single();
}
