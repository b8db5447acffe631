using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>What is generated of every corpus compiles, and holds what stands in its documents.</summary>
public class CompilationTests
{
    public static TheoryData<string> Names => Corpora.Names;

    public static TheoryData<string> Held => [.. Corpora.All.Where(corpus => corpus.FitsLiterals).Select(corpus => corpus.Name)];

    [Theory, MemberData(nameof(Names))]
    public void TheGeneratedCodeCompilesWithoutAWord(string name) => Assert.Empty(CorpusBuild.Of(name).CompilerDiagnostics);

    [Theory, MemberData(nameof(Names))]
    public void ExactlyTheKnownFaultsAreReportedEachAtItsPlace(string name) => Assert.Equal(
        Corpora.Named(name).Faults,
        CorpusBuild.Of(name).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Violation.Of).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Held))]
    public void EveryValuePrintsBackAsItStood(string name)
    {
        var reading = CorpusReading.Of(name);
        var collection = CorpusBuild.Of(name).Collection;
        Assert.Equal(reading.Documents.Select(document => document.Id), collection.Documents.Select(document => document.Id));
        var comparison = new PrintBack();
        foreach (var (read, typed) in reading.Documents.Zip(collection.Documents).Where(pair => !pair.First.Document.IsFaulty))
        {
            comparison.Compare(read, typed, collection.Fields);
        }

        Assert.Empty(comparison.Losses);
        Assert.True(comparison.Values > 0 || name == "state_union");
    }

    [Theory, MemberData(nameof(Held))]
    public void EveryTextIsKeptToTheLetter(string name)
    {
        var reading = CorpusReading.Of(name);
        foreach (var (read, typed) in reading.Documents.Zip(CorpusBuild.Of(name).Collection.Documents))
        {
            var text = read.Document.Body.Text ?? string.Join("\n\n", read.Document.Body.Paragraphs);
            Assert.Equal(text, typed.Body.Text);
            Assert.Equal(read.Document.Body.Paragraphs, typed.Body.Paragraphs);
            Assert.Contains(text, read.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }
}
