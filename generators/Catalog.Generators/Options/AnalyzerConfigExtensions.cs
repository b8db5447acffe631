using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Options;

/// <summary>The one door to what MSBuild says.</summary>
internal static class AnalyzerConfigExtensions
{
    /// <summary>A property of the project, or null where it is not set.</summary>
    public static string? Property(this AnalyzerConfigOptions options, string name) => options.Value("build_property." + name);

    /// <summary>Metadata of an additional file, or null where it is not set.</summary>
    public static string? Metadata(this AnalyzerConfigOptions options, string name) => options.Value("build_metadata.AdditionalFiles." + name);

    private static string? Value(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
