using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Holds packed storage to literal storage: the same project must give the same documents and the same problems.</summary>
internal static class PackedStorage
{
    // These concern code that documents become, or are told when documents are packed and not here.
    private static readonly string[] OfLiteralsAlone = ["CAT019", "CAT020", "CAT021", "CAT039"];

    public static void AssertSame(Project project, Build literal)
    {
        if (project.IsLiteralAlone || project.Documents.Any(document => document.Metadata.ContainsKey("CatalogStorage") || document.Metadata.ContainsKey("CatalogSearch")))
        {
            return;
        }

        var packed = project.Packed();
        var (driver, compilation) = Generation.Run(packed);
        var result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.Equal(Lines(literal.Result), Lines(result));
        Caching.AssertThatNothingIsDoneTwice(driver, Compilations.Of(packed));
        Assert.All(result.GeneratedSources, Tidiness.Assert);

        // A build with errors gives no assembly; what the documents would hold there is nobody's concern.
        if (literal.IsSuccess && literal.Result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            var emission = Emission.Of(compilation, packed.Packs);
            Assert.Equal(literal.CompilerErrors, emission.Diagnostics);
            SameDocuments.Assert(literal.Assembly, new LoadedAssembly(emission.Image));
        }
    }

    private static IEnumerable<string> Lines(GeneratorRunResult result) => result.Diagnostics
        .Where(diagnostic => !OfLiteralsAlone.Contains(diagnostic.Id))
        .Select(DiagnosticFormat.Line)
        .Order(StringComparer.Ordinal);
}
