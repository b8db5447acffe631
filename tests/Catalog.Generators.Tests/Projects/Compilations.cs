using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Compilations over the framework that runs the tests, and the runtime library.</summary>
internal static class Compilations
{
    /// <summary>The oldest C# that generated code may ask for.</summary>
    public static readonly CSharpParseOptions Floor = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly CSharpParseOptions Newest = Floor.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Framework)
            .Append(typeof(Catalog.Documents.IDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // What derives from one compilation shares its bound references.
    private static readonly Dictionary<(OutputKind, NullableContextOptions), CSharpCompilation> Bases = [];

    public static CSharpCompilation Of(Project project)
    {
        lock (Bases)
        {
            var key = (project.Output, project.Nullable);
            if (!Bases.TryGetValue(key, out var known))
            {
                Bases.Add(key, known = Create(project));
            }

            return known.AddSyntaxTrees(project.Sources);
        }
    }

    /// <summary>The same code in the newest C# this compiler knows.</summary>
    public static Compilation InNewestLanguage(this Compilation compilation) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), Newest, tree.FilePath)));

    /// <summary>What the compiler says aloud, each as a line.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
        .Select(diagnostic => DiagnosticFormat.Line(diagnostic));

    private static CSharpCompilation Create(Project project)
    {
        var options = new CSharpCompilationOptions(project.Output, nullableContextOptions: project.Nullable, warningLevel: 9999);
        var compilation = CSharpCompilation.Create("Archive", references: References, options: options);

        // References bind when first asked for.
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }
}
