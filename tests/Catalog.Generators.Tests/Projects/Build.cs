using Catalog.Documents;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>A project that was generated twice, compiled in two languages and loaded.</summary>
internal sealed class Build
{
    private readonly Lazy<LoadedAssembly> _assembly;

    private Build(GeneratorDriver driver, Compilation compilation, Emission? emission, IReadOnlyList<string> compilerErrors)
    {
        IsSuccess = emission is not null;
        CompilerErrors = compilerErrors;
        Driver = driver;
        Compilation = compilation;
        Documentation = emission?.Documentation ?? "";
        _assembly = new(() => new LoadedAssembly(emission!.Image));
    }

    public GeneratorDriver Driver { get; }

    /// <summary>Whether there is an assembly.</summary>
    public bool IsSuccess { get; }

    /// <summary>What the compiler says of the code.</summary>
    public IReadOnlyList<string> CompilerErrors { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>The XML documentation file.</summary>
    public string Documentation { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.Files();

    /// <summary>The collection <c>Records</c>.</summary>
    public IDocumentCollection Records => Collections["Records"];

    public IReadOnlyDictionary<string, IDocumentCollection> Collections => Assembly.Collections;

    public LoadedAssembly Assembly => _assembly.Value;

    public static Build Of(Project project, string[] diagnostics, string[] compilerErrors)
    {
        var (driver, compilation) = Generation.Run(project);
        var result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        AssertSame(diagnostics, result.Diagnostics.Select(DiagnosticFormat.Line));
        Caching.AssertThatNothingIsDoneTwice(driver, Compilations.Of(project));
        Assert.All(result.GeneratedSources, Tidiness.Assert);

        var emission = Emission.Of(compilation);
        AssertSame(compilerErrors, emission.Diagnostics);
        AssertSame(compilerErrors, compilation.InNewestLanguage().GetDiagnostics(TestContext.Current.CancellationToken).Lines());
        var build = new Build(driver, compilation, emission.IsSuccess ? emission : null, emission.Diagnostics);
        PackedStorage.AssertSame(project, build);
        return build;
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (expectedText, actualText) = (Sorted(expected), Sorted(actual));
        if (expectedText != actualText)
        {
            Assert.Fail($"Expected diagnostics:\n{expectedText}\nActual diagnostics:\n{actualText}");
        }
    }

    private static string Sorted(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));
}
