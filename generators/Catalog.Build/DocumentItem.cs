using Catalog.Engine.Collections;

namespace Catalog.Build;

/// <summary>A file of a collection as the project names it.</summary>
/// <param name="IsPacked">Whether it is to be packed; if not, only its collection is known.</param>
/// <param name="Metadata">What is said of it.</param>
internal sealed record DocumentItem(bool IsPacked, IReadOnlyDictionary<string, string> Metadata)
{
    // What no XML can hold parts and ends the items, so that every value may hold all else.
    private const char PartSeparator = '\u001F';
    private const char ItemEnd = '\u001E';

    // MSBuild would make a slash of it on its way.
    private const char Backslash = '\u001D';

    /// <summary>The whole path.</summary>
    public string Path => Metadata["FullPath"];

    /// <summary>The name of the collection.</summary>
    public string Collection => Value("CatalogCollection") ?? "";

    /// <summary>The folders that the include's wildcard matched.</summary>
    public string Folders => Metadata.TryGetValue("RecursiveDir", out var folders) ? folders : "";

    /// <summary>The path below the include's fixed part.</summary>
    public string MatchedPath => Folders + System.IO.Path.GetFileName(Path);

    /// <summary>The items among the entries of a list.</summary>
    public static IReadOnlyList<DocumentItem> Of(IEnumerable<string[]> entries) => entries.Select(Read).OfType<DocumentItem>().ToList();

    /// <summary>Reads the entries of a list, each with what it is and its parts.</summary>
    public static IReadOnlyList<string[]> Entries(string path) => File.ReadAllText(path)
        .Split(ItemEnd)
        .Select(entry => entry.TrimStart('\r', '\n').Replace(Backslash, '\\').Split(PartSeparator))
        .ToList();

    /// <summary>What is said of the file on its way to a reader.</summary>
    public DocumentOptions ToOptions(string projectFolder)
    {
        var sourcePath = RelativePath.Of(Path, projectFolder);
        return new DocumentOptions
        {
            Path = sourcePath,
            SourcePath = sourcePath,
            Folders = Folders,
            Id = Value("CatalogId"),
            Format = Value("CatalogFormat"),
            Records = Value("CatalogRecords"),
            Key = Value("CatalogKey"),
            Html = Value("CatalogHtml"),
            Exclude = Value("CatalogExclude"),
            Aliases = Value("CatalogAliases") ?? DocumentOptions.DefaultAliases,
            Collection = new CollectionOptions(Collection, Value("CatalogDocument"), Value("CatalogStorage"), Value("CatalogMembers"))
            {
                Search = Value("CatalogSearch"),
            },
        };
    }

    private static DocumentItem? Read(string[] parts)
    {
        if (parts[0] is not ("packed" or "other"))
        {
            return null;
        }

        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            // Most say nothing.
            if (part.IndexOf('=') is > 0 and var equals && equals < part.Length - 1)
            {
                metadata[part.Substring(0, equals)] = part.Substring(equals + 1);
            }
        }

        return new DocumentItem(parts[0] == "packed", metadata);
    }

    private string? Value(string name) => Metadata.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
