using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Checks the metadata of a collection's files: each against what is allowed, and all against the first.</summary>
public static class MetadataCheck
{
    private static readonly string[] Members = ["Title", "Id", "None"];
    private static readonly string[] Storages = ["Literal", "Packed"];
    private static readonly string[] Truths = ["true", "false"];

    private static readonly (string Name, Func<CollectionOptions, string?> Of)[] Shared =
    [
        ("CatalogCollection", options => options.Name),
        ("CatalogDocument", options => options.Document),
        ("CatalogStorage", options => options.Storage),
        ("CatalogMembers", options => options.Members),
        ("CatalogSearch", options => options.Search),
    ];

    /// <param name="files">The files in order of path.</param>
    /// <param name="fieldNames">The names of the fields of their documents.</param>
    /// <param name="excludedFields">The names of the fields of documents that are left out.</param>
    public static IEnumerable<Problem> Of(IReadOnlyList<FileReading> files, EquatableArray<string> fieldNames, EquatableArray<string> excludedFields)
    {
        var first = files[0].Options;
        var disagreements = Shared.SelectMany(metadata => files
            .Where(file => metadata.Of(file.Options.Collection) != metadata.Of(first.Collection))
            .Take(1)
            .Select(file => Disagreement(first, file.Options, metadata.Name, metadata.Of)));
        return Values(first)
            .Concat(disagreements)
            .Concat(excludedFields.Count == 0 ? Exclusion(files, fieldNames) : [])
            .Concat(files.Select(file => file.Options).Where(file => file.Html is { } html && !Is(html, Truths))
                .Select(file => Invalid(file, "CatalogHtml", file.Html!, "it is true or false")));
    }

    // Where no document is a draft, none need have the field: only one that is nearly called so gives the slip away.
    private static IEnumerable<Problem> Exclusion(IReadOnlyList<FileReading> files, EquatableArray<string> fieldNames) => files
        .Where(file => file.Options.Exclude is { } field
            && !fieldNames.Contains(field, StringComparer.OrdinalIgnoreCase)
            && NearMiss.Of(field, fieldNames) is not null)
        .Take(1)
        .Select(file => Invalid(
            file.Options,
            "CatalogExclude",
            file.Options.Exclude!,
            $"no document has such a field; did you mean '{Excerpt.Of(NearMiss.Of(file.Options.Exclude!, fieldNames)!)}'?"));

    private static IEnumerable<Problem> Values(DocumentOptions file)
    {
        var options = file.Collection;
        if (options.Document is { } document && (!Identifier.IsValid(document) || document == options.Name))
        {
            yield return Invalid(file, "CatalogDocument", document, "it must be a C# identifier, and another one than the collection's");
        }

        if (options.Members is { } members && !Is(members, Members))
        {
            yield return Invalid(file, "CatalogMembers", members, OneOf(members, Members));
        }

        if (options.Storage is { } storage && !Is(storage, Storages))
        {
            yield return Invalid(file, "CatalogStorage", storage, OneOf(storage, Storages));
        }

        if (options.Search is { } search && !Is(search, Truths))
        {
            yield return Invalid(file, "CatalogSearch", search, "it is true or false");
        }
    }

    private static bool Is(string value, string[] names) => Array.Exists(names, name => Same(name, value));

    private static string OneOf(string value, string[] names) => "it is one of " + string.Join(", ", names) + Suggestion(value, names);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Suggestion(string value, string[] names) => NearMiss.Of(value, names) is { } near ? $"; did you mean '{near}'?" : "";

    /// <summary>A value that metadata can't have.</summary>
    public static Problem Invalid(DocumentOptions file, string name, string value, string reason) => Invalid(file.Path, name, value, reason);

    /// <summary>A value that metadata can't have.</summary>
    public static Problem Invalid(string path, string name, string value, string reason) =>
        Problem.At(Fault.InvalidMetadata, path, Place.Beginning, name, Excerpt.Of(value), reason);

    private static Problem Disagreement(DocumentOptions first, DocumentOptions file, string name, Func<CollectionOptions, string?> of)
    {
        var (here, there) = (Quote(of(file.Collection)), Quote(of(first.Collection)));
        return Problem.At(Fault.DisagreeingMetadata, file.Path, Place.Beginning, first.Collection.Name, name, here, there, first.SourcePath) with
        {
            Related = new RelatedPlace(first.Path, Place.Beginning),
        };
    }

    private static string Quote(string? value) => value is null ? "not set" : $"'{Excerpt.Of(value)}'";
}
