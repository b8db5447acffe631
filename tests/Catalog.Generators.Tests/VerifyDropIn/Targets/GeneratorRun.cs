using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace VerifyTests.DropIn;

internal static class GeneratorRun
{
    public static IReadOnlyList<Snapshot> Snapshots(
        GeneratorDriverRunResult run,
        IReadOnlyCollection<Func<GeneratedSourceResult, bool>> ignored)
    {
        Rethrow([.. run.Results.Select(result => result.Exception).OfType<Exception>()]);
        Snapshot[] snapshots =
        [
            .. Diagnostics(run),
            .. run.Results
                .SelectMany(result => result.GeneratedSources)
                .Where(source => !ignored.Any(isIgnored => isIgnored(source)))
                .Select(Source),
        ];
        return snapshots.Length > 0
            ? snapshots
            : throw new InvalidOperationException("No sources and no diagnostics: assert their count instead.");
    }

    private static void Rethrow(IReadOnlyList<Exception> exceptions)
    {
        switch (exceptions)
        {
            case []:
                return;
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AggregateException(exceptions);
        }
    }

    private static IEnumerable<Snapshot> Diagnostics(GeneratorDriverRunResult run)
    {
        if (!run.Diagnostics.IsEmpty)
        {
            var node = new ObjectNode([("Diagnostics", DiagnosticNode.List(run.Diagnostics))]);
            yield return new Snapshot(null, "txt", NodeText.Of(node));
        }
    }

    private static Snapshot Source(GeneratedSourceResult source) => new(
        Path.GetFileNameWithoutExtension(source.HintName),
        Path.GetExtension(source.HintName).TrimStart('.'),
        $"//HintName: {source.HintName}\n{source.SourceText}");
}
