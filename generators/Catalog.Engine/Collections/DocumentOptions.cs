
namespace Catalog.Engine.Collections;

/// <summary>The metadata of one file of a collection.</summary>
public sealed record DocumentOptions
{
    /// <summary>The field that lists former ids where nothing else is said.</summary>
    public const string DefaultAliases = "aliases";

    /// <summary>The path that diagnostics name.</summary>
    public required string Path { get; init; }

    /// <summary>The path from the project's folder, with <c>/</c>.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The folders that the include's wildcard matched.</summary>
    public required string Folders { get; init; }

    /// <summary>The id that the item gives the file, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the format, or null to tell it by extension and content.</summary>
    public string? Format { get; init; }

    /// <summary>Where the records of a file of many are, or null.</summary>
    public string? Records { get; init; }

    /// <summary>The field that holds the id of a record, or null.</summary>
    public string? Key { get; init; }

    /// <summary>What the file says of HTML, or null.</summary>
    public string? Html { get; init; }

    /// <summary>The field whose truth leaves a document out, or null.</summary>
    public string? Exclude { get; init; }

    /// <summary>The field that lists former ids of a document.</summary>
    public string Aliases { get; init; } = DefaultAliases;

    /// <summary>What the file says of its whole collection.</summary>
    public required CollectionOptions Collection { get; init; }
}
