using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Runs the generator over a project.</summary>
internal static class Generation
{
    // The compiler follows every way through the tracked steps, which are cubic in the number of documents.
    private const int ManyDocuments = 50;

    public static (GeneratorDriver Driver, Compilation Compilation) Run(Project project)
    {
        var driver = Driver(project)
            .RunGeneratorsAndUpdateCompilation(Compilations.Of(project), out var compilation, out _, TestContext.Current.CancellationToken);
        return (driver, compilation);
    }

    public static GeneratorDriver Driver(Project project) => CSharpGeneratorDriver.Create(
        [new CatalogGenerator().AsSourceGenerator()],
        project.Documents,
        Compilations.Floor,
        new Settings(project.Properties),
        new GeneratorDriverOptions(
            IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: project.Documents.Length < ManyDocuments));

    /// <summary>What was written, by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Files(this GeneratorRunResult result) => result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The diagnostics of a project, each as a line.</summary>
    public static string[] Diagnostics(Project project) => [.. Run(project).Driver.GetRunResult().Diagnostics.Select(DiagnosticFormat.Line)];

    /// <summary>The driver after its project became another.</summary>
    public static GeneratorDriver Update(this GeneratorDriver driver, Project before, Project after)
    {
        var updated = before.Documents.Length == after.Documents.Length
            ? before.Documents.Zip(after.Documents)
                .Where(pair => pair.First != pair.Second)
                .Aggregate(driver, (present, pair) => present.ReplaceAdditionalText(pair.First, pair.Second))
            : driver
                .RemoveAdditionalTexts([.. before.Documents.Except(after.Documents)])
                .AddAdditionalTexts([.. after.Documents.Except(before.Documents)]);
        return after.Properties == before.Properties ? updated : updated.WithUpdatedAnalyzerConfigOptions(new Settings(after.Properties));
    }
}
