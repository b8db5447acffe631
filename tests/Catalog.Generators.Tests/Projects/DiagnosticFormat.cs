using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Writes diagnostics as the compiler prints them.</summary>
internal static class DiagnosticFormat
{
    /// <summary><c>records/a.txt(1,2): error CAT001: message</c>, and <c>[records/b.txt(1,1)]</c> for each further place.</summary>
    public static string Line(Diagnostic diagnostic) => string.Join(
        " ",
        [
            DiagnosticFormatter.Format(diagnostic, CultureInfo.InvariantCulture),
            .. diagnostic.AdditionalLocations.Select(location => $"[{Place(location.GetLineSpan())}]"),
        ]);

    private static DiagnosticFormatter DiagnosticFormatter { get; } = new();

    private static string Place(FileLinePositionSpan span) =>
        FormattableString.Invariant($"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
}
