using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Catalog.Generators;
using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Corpora.Tests;

/// <summary>A corpus as the generator and the compiler see it; built once for all tests.</summary>
internal sealed class CorpusBuild
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusBuild>> Known = new();

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(IDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Settings Settings = new(ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Corpora"));

    private CorpusBuild(CorpusReading reading)
    {
        var watch = Stopwatch.StartNew();
        var compilation = CSharpCompilation.Create(
            "Corpora", references: References, options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()], reading.Files, new CSharpParseOptions(LanguageVersion.CSharp13), Settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Diagnostics = [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)];
        GenerationTime = watch.Elapsed;
        watch.Restart();
        using var image = new MemoryStream();
        CompilerDiagnostics = [.. generated.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        CompilationTime = watch.Elapsed;
        Size = image.Length;
        Image = image.ToArray();
    }

    /// <summary>What the generator says aloud.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler says of the generated code.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics { get; }

    public TimeSpan GenerationTime { get; }

    public TimeSpan CompilationTime { get; }

    /// <summary>The size of the assembly in bytes.</summary>
    public long Size { get; }

    private byte[] Image { get; }

    /// <summary>The collection as an app has it.</summary>
    public IDocumentCollection Collection => new LoadedAssembly(Image).Collections["Corpus"];

    public static CorpusBuild Of(string name)
    {
        var reading = CorpusReading.Of(name);
        return Known.GetOrAdd(name, _ => new(() => new CorpusBuild(reading))).Value;
    }
}
