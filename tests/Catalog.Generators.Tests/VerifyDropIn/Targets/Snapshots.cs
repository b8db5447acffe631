using Microsoft.CodeAnalysis;

namespace VerifyTests.DropIn;

internal static class Snapshots
{
    public static IReadOnlyList<Snapshot> Of(
        object? target,
        string? extension,
        IReadOnlyCollection<Func<GeneratedSourceResult, bool>> ignored) => target switch
        {
            "" => throw new NotSupportedException("An empty text verifies nothing."),
            string text => [new Snapshot(null, Checked(extension ?? "txt"), text)],
            GeneratorDriver driver => GeneratorRun.Snapshots(driver.GetRunResult(), ignored),
            GeneratorDriverRunResult run => GeneratorRun.Snapshots(run, ignored),
            IEnumerable<Diagnostic> diagnostics => [new Snapshot(null, "txt", NodeText.Of(DiagnosticNode.List(diagnostics)))],
            _ => throw new NotSupportedException($"Verify takes no {target?.GetType().ToString() ?? "null"}."),
        };

    private static string Checked(string extension) =>
        extension.Length > 0 && extension.All(char.IsAsciiLetterOrDigit)
            ? extension
            : throw new ArgumentException($"'{extension}' is no file extension without its dot.", nameof(extension));
}
