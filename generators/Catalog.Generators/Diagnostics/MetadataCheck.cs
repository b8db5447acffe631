using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Checks the metadata of a collection's files: each against what is allowed, and all against the first.</summary>
internal static class MetadataCheck
{
    private static readonly string[] Members = ["Title", "Id", "None"];
    private static readonly string[] Truths = ["true", "false"];

    private static readonly (string Name, Func<CollectionOptions, string?> Of)[] Shared =
    [
        ("CatalogCollection", options => options.Name),
        ("CatalogDocument", options => options.Document),
        ("CatalogStorage", options => options.Storage),
        ("CatalogMembers", options => options.Members),
    ];

    public static IEnumerable<Problem> Of(IReadOnlyList<FileReading> files, CollectionModel collection)
    {
        var first = files[0].Options;
        var disagreements = Shared.SelectMany(metadata => files
            .Where(file => metadata.Of(file.Options.Collection) != metadata.Of(first.Collection))
            .Take(1)
            .Select(file => Disagreement(first, file.Options, metadata.Name, metadata.Of)));
        return Values(first, collection)
            .Concat(disagreements)
            .Concat(Exclusion(files, collection))
            .Concat(files.Select(file => file.Options).Where(file => file.Html is { } html && !Array.Exists(Truths, truth => Same(truth, html)))
                .Select(file => Invalid(file, "CatalogHtml", file.Html!, "it is true or false")));
    }

    // Where no document is a draft, none need have the field: only one that is nearly called so gives the slip away.
    private static IEnumerable<Problem> Exclusion(IReadOnlyList<FileReading> files, CollectionModel collection) => files
        .Where(file => file.Options.Exclude is { } field
            && collection.ExcludedFields.Count == 0
            && !collection.FieldNames.Contains(field, StringComparer.OrdinalIgnoreCase)
            && NearMiss.Of(field, collection.FieldNames) is not null)
        .Take(1)
        .Select(file => Invalid(
            file.Options,
            "CatalogExclude",
            file.Options.Exclude!,
            $"no document has such a field; did you mean '{Excerpt.Of(NearMiss.Of(file.Options.Exclude!, collection.FieldNames)!)}'?"));

    private static IEnumerable<Problem> Values(DocumentOptions file, CollectionModel collection)
    {
        var options = file.Collection;
        if (options.Document is { } document && (!Identifier.IsValid(document) || document == options.Name))
        {
            yield return Invalid(file, "CatalogDocument", document, "it must be a C# identifier, and another one than the collection's");
        }
        else if (options.Document is { } taken && !collection.IsDeclared && collection.Types.DocumentClass != taken)
        {
            yield return Invalid(file, "CatalogDocument", taken, "another collection, or its document class, has this name");
        }

        if (options.Members is { } members && !Array.Exists(Members, name => Same(name, members)))
        {
            yield return Invalid(file, "CatalogMembers", members, "it is one of " + string.Join(", ", Members) + Suggestion(members, Members));
        }

        if (options.Storage is { } storage && !Same(storage, "Literal"))
        {
            yield return Invalid(file, "CatalogStorage", storage, Same(storage, "Packed")
                ? "this version has no packed storage yet, only 'Literal'"
                : "it is 'Literal'");
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Suggestion(string value, string[] names) => NearMiss.Of(value, names) is { } near ? $"; did you mean '{near}'?" : "";

    private static Problem Invalid(DocumentOptions file, string name, string value, string reason) =>
        Problem.At(Fault.InvalidMetadata, file.Path, Place.Beginning, name, Excerpt.Of(value), reason);

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
