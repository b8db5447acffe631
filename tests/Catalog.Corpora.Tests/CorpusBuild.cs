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

    private static readonly Settings Settings = new(ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Corpora").Add("CatalogDeclare", "true"));

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp13);

    private readonly Lazy<LoadedAssembly> _assembly;

    private CorpusBuild(IEnumerable<Document> files, IEnumerable<SyntaxTree> sources, IEnumerable<Pack>? packs = null)
    {
        var watch = Stopwatch.StartNew();
        var compilation = CSharpCompilation.Create(
            "Corpora",
            sources,
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()], files, Language, Settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Diagnostics = [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)];
        GenerationTime = watch.Elapsed;
        Proposal = generated.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Declaration.g.cs", StringComparison.Ordinal)).ToString();
        watch.Restart();
        using var image = new MemoryStream();
        var resources = packs?.Select(pack => new ResourceDescription(pack.Resource, () => new MemoryStream(pack.Image), isPublic: true));
        CompilerDiagnostics = [.. generated.Emit(image, manifestResources: resources).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        CompilationTime = watch.Elapsed;
        Size = image.Length;
        var bytes = image.ToArray();
        _assembly = new(() => new LoadedAssembly(bytes));
    }

    /// <summary>What the generator says aloud.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler says of the generated code.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics { get; }

    public TimeSpan GenerationTime { get; }

    public TimeSpan CompilationTime { get; }

    /// <summary>The size of the assembly in bytes.</summary>
    public long Size { get; }

    /// <summary>The generated file with the class that could be declared.</summary>
    public string Proposal { get; }

    /// <summary>What was compiled, in this process.</summary>
    public LoadedAssembly Assembly => _assembly.Value;

    /// <summary>The collection as an app has it.</summary>
    public IDocumentCollection Collection => Assembly.Collections.Values.Single();

    public static CorpusBuild Of(string name)
    {
        var reading = CorpusReading.Of(name);
        return Known.GetOrAdd(name, _ => new(() => new CorpusBuild(reading.Files, []))).Value;
    }

    /// <summary>The corpus with its documents packed, and an index for searches.</summary>
    public static CorpusBuild Packed(string name)
    {
        var reading = CorpusReading.Of(name);
        return Known.GetOrAdd(name + ".pack", _ => new(() => Packed(reading.Files, []))).Value;
    }

    /// <summary>The same of a corpus whose classes are declared.</summary>
    public static CorpusBuild Packed(DeclaredCorpus declared)
    {
        CorpusReading.Of(declared.Name);
        return Known.GetOrAdd(declared.Name + ".cs.pack", _ => new(() => Packed(Files(declared), Sources(declared, code => code)))).Value;
    }

    private static CorpusBuild Packed(IEnumerable<Document> files, IEnumerable<SyntaxTree> sources)
    {
        var packing = Packing.Of(files, Settings);
        return new(packing.Documents, sources, packing.Packs);
    }

    /// <summary>The corpus with a class that is declared for it.</summary>
    public static CorpusBuild WithDeclaration(string name, string declaration) =>
        new(CorpusReading.Of(name).Files, [CSharpSyntaxTree.ParseText(declaration, Language, "CorpusDocument.cs")]);

    /// <summary>A corpus whose classes are declared; skips the running test where it is absent.</summary>
    public static CorpusBuild Of(DeclaredCorpus declared)
    {
        CorpusReading.Of(declared.Name);
        return Known.GetOrAdd(declared.Name + ".cs", _ => new(() => Of(declared, code => code))).Value;
    }

    /// <summary>The same where the classes are declared otherwise.</summary>
    public static CorpusBuild Of(DeclaredCorpus declared, Func<string, string> edit) => new(Files(declared), Sources(declared, edit));

    private static IEnumerable<Document> Files(DeclaredCorpus declared) =>
        CorpusReading.Of(declared.Name).Files.Select(file => file.With("CatalogCollection", declared.Collection));

    private static IEnumerable<SyntaxTree> Sources(DeclaredCorpus declared, Func<string, string> edit) =>
        declared.Sources().Select(path => CSharpSyntaxTree.ParseText(edit(File.ReadAllText(path)), Language, Path.GetFileName(path)));
}
