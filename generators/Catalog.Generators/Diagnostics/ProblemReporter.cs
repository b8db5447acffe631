using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Diagnostics;

/// <summary>Reports problems as diagnostics.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.Of(problem.Fault),
                ToLocation(problem.Path, problem.Place),
                problem.Related is { } related ? [ToLocation(related.Path, related.Place)] : [],
                [.. problem.Arguments]));
        }
    }

    // Lines are those that the engine counted: the compiler's own end also at U+0085, U+2028 and U+2029.
    private static Location ToLocation(string path, Place place) => Location.Create(
        path,
        new TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.Line, place.Column + place.Length)));
}
