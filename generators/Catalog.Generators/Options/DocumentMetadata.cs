using Catalog.Engine.Collections;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Options;

/// <summary>Reads the metadata of an additional file.</summary>
internal static class DocumentMetadata
{
    /// <summary>The options of a file; null where it belongs to no collection.</summary>
    public static DocumentOptions? Of(string path, AnalyzerConfigOptionsProvider provider, AnalyzerConfigOptions options) =>
        options.Metadata("CatalogCollection") is { } collection
            ? new DocumentOptions
            {
                Path = path,
                SourcePath = RelativePath.Of(path, provider.GlobalOptions.ProjectFolder()),
                Folders = Uri.UnescapeDataString(options.Metadata("CatalogPath") ?? ""),
                Id = options.Metadata("CatalogId"),
                Format = options.Metadata("CatalogFormat"),
                Records = options.Metadata("CatalogRecords"),
                Key = options.Metadata("CatalogKey"),
                Html = options.Metadata("CatalogHtml"),
                Exclude = options.Metadata("CatalogExclude"),
                Aliases = options.Metadata("CatalogAliases") ?? DocumentOptions.DefaultAliases,
                Collection = new CollectionOptions(
                    collection, options.Metadata("CatalogDocument"), options.Metadata("CatalogStorage"), options.Metadata("CatalogMembers"))
                {
                    Search = options.Metadata("CatalogSearch"),
                },
            }
            : null;
}
