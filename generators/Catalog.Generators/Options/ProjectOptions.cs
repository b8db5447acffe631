using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Options;

/// <summary>What the project says for all its collections.</summary>
/// <param name="Namespace">Where collections without a declared document class are emitted; empty for the global namespace.</param>
/// <param name="HasImplicitUsings">Whether that namespace becomes a global using.</param>
/// <param name="IsExplained">Whether the build says what was inferred, and why.</param>
/// <param name="IsDeclaring">Whether the build asks for the classes that could be declared for what was inferred.</param>
internal sealed record ProjectOptions(string Namespace, bool HasImplicitUsings, bool IsExplained, bool IsDeclaring)
{
    /// <summary>Whether the build asks for the JSON Schemas of collections.</summary>
    public bool WritesSchemas { get; init; }

    /// <summary>The full name of the class that lists all collections.</summary>
    public string CollectionsClass => NamespaceName.Qualify(Namespace, "DocumentCollections");

    /// <summary>The full name of the class that tells how documents are written as JSON.</summary>
    public string JsonClass => NamespaceName.Qualify(Namespace, "CatalogJson");

    public static ProjectOptions Of(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var name = options.Property("CatalogNamespace") ?? options.Property("RootNamespace") ?? "";
        return new(
            NamespaceName.Of(name),
            options.Property("ImplicitUsings")?.ToLowerInvariant() is "enable" or "true",
            options.Property("CatalogExplain")?.ToLowerInvariant() is "true",
            options.Property("CatalogDeclare")?.ToLowerInvariant() is "true")
        {
            WritesSchemas = options.Property("CatalogSchemas")?.ToLowerInvariant() is "true",
        };
    }
}
