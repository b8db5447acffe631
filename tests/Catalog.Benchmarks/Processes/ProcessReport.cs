using Catalog.Benchmarks.Reports;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Processes;

/// <summary>The figures of whole processes as tables, over the app that prints one line.</summary>
internal sealed class ProcessReport
{
    private readonly MarkdownTable _table = new(
        3, "published as", "documents", "app", "first answer, ms", "least, ms", "over one line, ms", "of Packed's", "end, ms", "memory over one line, MB", "all touched, ms");

    public void Add(PublishMode mode, IReadOnlyList<ProcessFigures> figures)
    {
        var oneLine = figures.FirstOrDefault(figure => figure.App.App == SampleApp.OneLine);
        foreach (var figure in figures)
        {
            var packed = figures.FirstOrDefault(other => other.App.App == SampleApp.Packed && other.App.Corpus == figure.App.Corpus);
            _table.Add(
                mode.ToString(),
                figure == oneLine ? "" : figure.App.Corpus.Name,
                figure.App.App.Name,
                Figure.Milliseconds(figure.Answer),
                Figure.Milliseconds(figure.LeastAnswer),
                Figure.Milliseconds(figure.Answer - oneLine?.Answer ?? double.NaN),
                Figure.Ratio((figure.Answer - oneLine?.Answer ?? double.NaN) / (packed?.Answer - oneLine?.Answer ?? double.NaN)),
                Figure.Milliseconds(figure.Exit),
                figure == oneLine ? Figure.Megabytes(figure.Memory) + " in all" : Figure.Megabytes(figure.Memory - oneLine?.Memory),
                Figure.Milliseconds(figure.Touch));
        }
    }

    public string ToString(int runs) => $"""
        From the start of the process to its first answer (the number of documents, one by its id, its title): medians of {runs} runs, the apps in turn.

        {_table}
        {Machine.Description}
        """;
}
