using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Build.Tests;

public sealed class GeneratorFailureTests
{
    private const string Early = "throw new System.InvalidOperationException()";
    private const string Late = "context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new System.InvalidOperationException())";

    [Theory]
    [InlineData("CS8784", Early)]
    [InlineData("CS8785", Late)]
    public void AGeneratorThatThrowsFailsTheBuild(string id, string body)
    {
        using var project = new ScratchProject("""<Analyzer Include="../thrower.dll" />""", "Console.WriteLine();");
        Compile(project.PathOf("thrower.dll"), body);
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains($"error {id}: ", output, StringComparison.Ordinal);

        var (lenient, warning) = project.Build("-p:CatalogGeneratorFailuresAsErrors=false");
        Assert.Equal(0, lenient);
        Assert.Contains($"warning {id}: ", warning, StringComparison.Ordinal);
    }

    private static string Thrower(string body) => $$"""
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class Thrower : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => {{body}};
        }
        """;

    private static void Compile(string path, string body)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "thrower",
            [CSharpSyntaxTree.ParseText(Thrower(body))],
            platform.Where(file => !Path.GetFileName(file).StartsWith("Catalog.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }
}
