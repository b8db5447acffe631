using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.VerifyDropInTests;

internal static class SampleDescriptors
{
    public static readonly DiagnosticDescriptor BadLine = new(
        "SMP001",
        "Bad line",
        "Line '{0}' in '{1}' is not allowed",
        "Sample",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Lines that start with ! are not allowed.",
        "https://example.invalid/SMP001",
        WellKnownDiagnosticTags.Build);

    public static readonly DiagnosticDescriptor Bare = new(
        "SMP002",
        "Bare",
        "First line\nand {0}",
        "Sample",
        DiagnosticSeverity.Error,
        isEnabledByDefault: false);
}
