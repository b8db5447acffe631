using Catalog.Engine.Typing;

namespace Catalog.Engine.Collections;

/// <summary>What a collection must know of one of its files: no values, no places, no body.</summary>
public sealed record FileHead(CollectionOptions Collection, string SourcePath, EquatableArray<DocumentOutline> Documents)
{
    /// <summary>The ids of documents that are left out.</summary>
    public EquatableArray<string> Excluded { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether it holds several documents, and some may be lost to a fault.</summary>
    public bool IsCut { get; init; }

    /// <summary>The names of their fields.</summary>
    public EquatableArray<string> ExcludedFields { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The field that lists former ids.</summary>
    public string AliasField { get; init; } = DocumentOptions.DefaultAliases;

    /// <summary>The fields that say which record a document is, or that it is left out.</summary>
    public EquatableArray<string> OtherFields { get; init; } = EquatableArray<string>.Empty;

    public static FileHead Of(FileReading reading) => new(
        reading.Options.Collection,
        reading.Options.SourcePath,
        reading.Documents
            .Select(document => DocumentOutline.Of(document.Id, document.Title, document.Document) with
            {
                Occurrence = document.Occurrence,
                Aliases = document.Aliases.Select(alias => alias.Text).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            })
            .ToEquatableArray())
    {
        IsCut = reading.IsCut,
        AliasField = reading.Options.Aliases,
        OtherFields = new[] { reading.Options.Key, reading.Options.Exclude }.OfType<string>().ToEquatableArray(),
        Excluded = reading.Excluded.Select(document => document.Id).ToEquatableArray(),
        ExcludedFields = reading.Excluded.SelectMany(document => document.Fields).Distinct(StringComparer.Ordinal).ToEquatableArray(),
    };
}
