using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Build.Tests;

public sealed class GeneratorFailureTests
{
    private const string Thrower = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class Thrower : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new System.InvalidOperationException("broken"));
        }
        """;

    [Fact]
    public void AGeneratorThatThrowsFailsTheBuild()
    {
        using var project = new ScratchProject("""<Analyzer Include="../thrower.dll" />""", "Console.WriteLine();");
        Compile(project.PathOf("thrower.dll"));
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains("error CS8785: ", output, StringComparison.Ordinal);

        var (lenient, warning) = project.Build("-p:CatalogGeneratorFailuresAsErrors=false");
        Assert.Equal(0, lenient);
        Assert.Contains("warning CS8785: ", warning, StringComparison.Ordinal);
    }

    private static void Compile(string path)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "thrower",
            [CSharpSyntaxTree.ParseText(Thrower)],
            platform.Where(file => !Path.GetFileName(file).StartsWith("Catalog.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }
}
