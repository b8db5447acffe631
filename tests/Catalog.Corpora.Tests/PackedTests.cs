using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>What holds of documents that are code holds of packed ones.</summary>
public class PackedTests
{
    public static TheoryData<string> Names => Corpora.Names;

    public static TheoryData<string> Held => CompilationTests.Held;

    public static TheoryData<string> DeclaredNames => DeclaredCorpora.Names;

    [Theory, MemberData(nameof(Names))]
    public void TheGeneratedCodeCompilesWithoutAWord(string name) => Assert.Empty(CorpusBuild.Packed(name).CompilerDiagnostics);

    [Theory, MemberData(nameof(Names))]
    public void ExactlyTheKnownFaultsAreReportedEachAtItsPlace(string name) => Assert.Equal(
        Corpora.Named(name).Faults.Where(fault => !fault.Contains("CAT020", StringComparison.Ordinal)),
        Errors(CorpusBuild.Packed(name)));

    [Theory, MemberData(nameof(Names))]
    public void EveryValuePrintsBackAsItStood(string name)
    {
        var reading = CorpusReading.Of(name);
        var collection = CorpusBuild.Packed(name).Collection;
        Assert.Equal(reading.Documents.Select(document => document.Id), collection.Documents.Select(document => document.Id));
        var comparison = new PrintBack();
        foreach (var (read, typed) in reading.Documents.Zip(collection.Documents).Where(pair => !pair.First.Document.IsFaulty))
        {
            comparison.Compare(read, typed, collection.Fields);
            Assert.Equal(read.Document.Body.WithText().Text, typed.Body.Text);
        }

        Assert.Empty(comparison.Losses);
    }

    [Theory, MemberData(nameof(Held))]
    public void TheDocumentsAreThoseOfLiteralStorage(string name) =>
        SameDocuments.Assert(CorpusBuild.Of(name).Assembly, CorpusBuild.Packed(name).Assembly);

    [Theory, MemberData(nameof(DeclaredNames))]
    public void WhatDoesNotFitADeclaredClassIsReportedAsForLiteralStorage(string name)
    {
        var corpus = DeclaredCorpora.Named(name);
        Assert.Equal(Errors(CorpusBuild.Of(corpus)), Errors(CorpusBuild.Packed(corpus)));
    }

    private static IEnumerable<string> Errors(CorpusBuild build) => build.Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(Violation.Of)
        .Order(StringComparer.Ordinal);
}
