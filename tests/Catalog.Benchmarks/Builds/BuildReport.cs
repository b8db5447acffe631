using Catalog.Benchmarks.Reports;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Builds;

/// <summary>The figures of whole builds as a table, over the same project without documents.</summary>
internal sealed class BuildReport
{
    private readonly MarkdownTable _table = new(
        2, "documents", "app", "cold, s", "of no documents", "csc, MB", "of no documents", "task host, MB", "Csc, s", "packing, ms", "ms a document",
        "unchanged, s", "one body edited, s", "packing then, ms", "assembly, MB", "of the documents");

    public void Add(IReadOnlyList<BuildFigures> figures)
    {
        var empty = figures.FirstOrDefault(figure => figure.App.App == SampleApp.NoDocuments);
        foreach (var figure in figures)
        {
            var (corpus, hasDocuments) = (figure.App.Corpus, figure.App.App.HasDocuments);
            var packing = figure.Cold(run => run.PackingTime);
            _table.Add(
                hasDocuments ? corpus.Name : "",
                figure.App.App.Name,
                Figure.Seconds(figure.Cold(run => run.Time)),
                Figure.Ratio(figure.Cold(run => run.Time) / empty?.Cold(run => run.Time) ?? double.NaN),
                Figure.Megabytes(figure.Cold(run => run.Compiler)),
                Figure.Ratio(figure.Cold(run => run.Compiler) / empty?.Cold(run => run.Compiler) ?? double.NaN),
                Figure.Megabytes(figure.Cold(run => run.TaskHost)),
                Figure.Seconds(figure.Cold(run => run.CompilerTime)),
                Figure.Milliseconds(packing),
                Figure.Milliseconds(packing / corpus.Count),
                Figure.Seconds(figure.Unchanged(run => run.Time)),
                Figure.Seconds(figure.Edited(run => run.Time)),
                Figure.Milliseconds(figure.Edited(run => run.PackingTime)),
                Figure.Megabytes(figure.AssemblySize),
                Figure.Ratio(hasDocuments ? (double)figure.AssemblySize / corpus.Bytes : double.NaN));
        }
    }

    public string ToString(int runs) => $"""
        `dotnet build`, restored and with what it refers to built, without a compiler server: medians of {runs} runs, the apps in turn.

        {_table}
        {Machine.Description}
        """;
}
