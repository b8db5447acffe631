using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Reading;

/// <summary>The file of the project itself, which names patterns: one that matches nothing leaves no other trace.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Patterns">The patterns that give files to collections.</param>
internal sealed record ProjectFile(string Path, EquatableArray<ProjectPattern> Patterns)
{
    /// <summary>The file; null where an additional file is another one.</summary>
    public static ProjectFile? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        string.Equals(input.Options.GetOptions(input.File).Metadata("CatalogProject"), "true", StringComparison.OrdinalIgnoreCase)
            ? new(input.File.Path, ProjectPattern.ReadAll(input.File.GetText(cancellation)?.ToString() ?? ""))
            : null;
}
