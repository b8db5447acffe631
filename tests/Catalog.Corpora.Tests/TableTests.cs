using System.Globalization;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>What holds of every corpus, as a table that is printed with the tests.</summary>
public class TableTests(ITestOutputHelper output)
{
    private const string Row = "{0,-15} {1,6} {2,7} {3,8} {4,6} {5,9} {6,8} {7,9} {8,9} {9,9}";

    [Fact]
    public void EveryCorpusHasItsRow()
    {
        Corpus.Require();
        output.WriteLine(Line("corpus", "files", "docs", "fields", "paths", "optional", "faults", "read ms", "gen. ms", "emit ms"));
        foreach (var corpus in Corpora.All)
        {
            output.WriteLine(RowOf(corpus));
        }

        // A reader without mercy is none of ours, and the items are what a text holds beside its paragraphs.
        Assert.Equal(
            Corpus.ExpectedNames().Except(["zola-strict", "state_union-items"]).Order(StringComparer.Ordinal),
            Corpora.All.Select(corpus => corpus.Name).Order(StringComparer.Ordinal));
    }

    private static string RowOf(Corpus corpus)
    {
        var (reading, build) = (CorpusReading.Of(corpus.Name), CorpusBuild.Of(corpus.Name));
        var paths = SchemaPaths.Of(reading.Schema).ToList();
        return Line(
            corpus.Name,
            reading.Files.Count,
            reading.Documents.Count,
            reading.Schema.Fields.Count,
            paths.Count,
            paths.Count(path => path.Field.IsOptional),
            build.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            (int)reading.Time.TotalMilliseconds,
            (int)build.GenerationTime.TotalMilliseconds,
            (int)build.CompilationTime.TotalMilliseconds);
    }

    private static string Line(params object[] cells) => string.Format(CultureInfo.InvariantCulture, Row, cells);
}
