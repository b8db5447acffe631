using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Options;

/// <summary>The one door to what MSBuild says.</summary>
internal static class AnalyzerConfigExtensions
{
    /// <summary>A property of the project, or null where it is not set.</summary>
    public static string? Property(this AnalyzerConfigOptions options, string name) => options.Value("build_property." + name);

    /// <summary>The folder of the project, which paths start from; of other origin than our props, it may be cut at <c>#</c> and <c>;</c>.</summary>
    public static string ProjectFolder(this AnalyzerConfigOptions options) =>
        options.Property("CatalogProjectFolder") is { } folder ? Uri.UnescapeDataString(folder) + "/" : options.Property("ProjectDir") ?? "";

    /// <summary>Metadata of an additional file, or null where it is not set.</summary>
    public static string? Metadata(this AnalyzerConfigOptions options, string name) => options.Value("build_metadata.AdditionalFiles." + name);

    private static string? Value(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
