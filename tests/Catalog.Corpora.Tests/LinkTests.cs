using System.Collections.Immutable;
using System.Text;
using Catalog.Generators;
using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Corpora.Tests;

/// <summary>Links of real documents: those that are reported were looked at one by one.</summary>
public class LinkTests
{
    private const string BrokenLink = "CAT039";

    // Proposals that moved to another repository, and pages of themes that were copied without the files beside them.
    [Theory]
    [InlineData("dfat", 0)]
    [InlineData("eips", 3)]
    [InlineData("hugodocs", 0)]
    [InlineData("rustsec", 0)]
    [InlineData("zola", 22)]
    public void LinksToDocumentsLeadSomewhere(string name, int broken)
    {
        CorpusReading.Of(name);
        Assert.Equal(broken, CorpusBuild.Of(name).Diagnostics.Count(diagnostic => diagnostic.Id == BrokenLink));
    }

    // Further: pages named from where they do not lie (8 of hugodocs), addresses without their scheme (rustsec), and images, which no corpus has.
    [Theory]
    [InlineData("dfat", 0)]
    [InlineData("eips", 3)]
    [InlineData("hugodocs", 62)]
    [InlineData("rustsec", 4)]
    [InlineData("zola", 199)]
    public void WhereAllFilesAreKnownFurtherLinksAreChecked(string name, int broken) => Assert.Equal(broken, Reported(name).Count());

    [Theory]
    [InlineData("eips")]
    [InlineData("hugodocs")]
    [InlineData("zola")]
    public void EveryLinkStandsWhereItIsSaidTo(string name)
    {
        var texts = CorpusReading.Of(name).Files.ToDictionary(file => file.Path, file => file.GetText()!.ToString());
        Assert.All(Reported(name), diagnostic => Assert.Contains(
            $"The link '{texts[diagnostic.Location.GetLineSpan().Path].Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}' ",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal));
    }

    // The corpora hold documents alone, so that these are all the files there are.
    private static IEnumerable<Diagnostic> Reported(string name)
    {
        var files = CorpusReading.Of(name).Files;
        var list = Document.FromBytes("obj/Catalog.files.txt", Encoding.UTF8.GetBytes(string.Join("\n", files.Select(file => file.Path))), collection: "");
        return CSharpGeneratorDriver
            .Create(
                [new CatalogGenerator().AsSourceGenerator()],
                [.. files, list.With("CatalogFiles", "true")],
                new CSharpParseOptions(LanguageVersion.CSharp13),
                new Settings(ImmutableDictionary<string, string>.Empty))
            .RunGenerators(CSharpCompilation.Create("Corpora"), TestContext.Current.CancellationToken)
            .GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Id == BrokenLink);
    }
}
