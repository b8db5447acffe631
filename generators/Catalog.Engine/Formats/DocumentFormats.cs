using Catalog.Engine.Formats.Csv;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Json;
using Catalog.Engine.Formats.Markdown;
using Catalog.Engine.Formats.PlainText;
using Catalog.Engine.Formats.Record;
using Catalog.Engine.Formats.Toml;
using Catalog.Engine.Formats.Xml;
using Catalog.Engine.Formats.Yaml;

namespace Catalog.Engine.Formats;

/// <summary>Every format there is, the more particular first.</summary>
public static class DocumentFormats
{
    /// <summary>The formats in the order in which they are asked.</summary>
    public static IReadOnlyList<IDocumentFormat> All { get; } =
    [
        new RecordFormat(),
        new MarkdownFormat(),
        new DataFormat("yaml", [".yaml", ".yml"], new YamlLanguage()),
        new DataFormat("json", [".json"], new JsonLanguage()),
        new DataFormat("toml", [".toml"], new TomlLanguage()),
        new CsvFormat("csv", [".csv"], ','),
        new CsvFormat("tsv", [".tsv", ".tab"], '\t'),
        new XmlFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static IDocumentFormat? Named(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file seems to have, or null.</summary>
    public static IDocumentFormat? Of(string extension, string text) =>
        All.FirstOrDefault(format => format.Recognizes(extension, text));
}
