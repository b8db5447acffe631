using System.Collections.Immutable;
using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds what is wrong between the files of a collection.</summary>
internal static class CollectionCheck
{
    private const int ManyDocuments = 2000;

    public static EquatableArray<Problem> Of(
        ((ImmutableArray<FileReading> Readings, ImmutableArray<DeclarationReading> Declarations) Sources, EquatableArray<CollectionModel> Collections) input,
        CancellationToken cancellation)
    {
        var (readings, declarations) = input.Sources;
        var groups = readings
            .OrderBy(reading => reading.Options.SourcePath, CodePointOrder.Instance)
            .GroupBy(reading => reading.Options.Collection.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return groups.SelectMany(group => Check([.. group], input.Collections))
            .Concat(DeclarationCheck.Of(declarations, [.. groups.Select(group => group.First().Options.Collection.Name)], input.Collections))
            .ToEquatableArray();
    }

    private static IEnumerable<Problem> Check(IReadOnlyList<FileReading> files, EquatableArray<CollectionModel> collections)
    {
        var first = files[0].Options;
        var name = first.Collection.Name;
        return collections.Named(name) is not { } model
            ? [Problem.At(Fault.InvalidCollectionName, first.Path, Place.Beginning, Excerpt.Of(name), CollectionName.Reason(name))]
            : [.. MetadataCheck.Of(files, model), .. Documents(files, model), .. Exclusions(files, model)];
    }

    // One line for all, where the first is.
    private static IEnumerable<Problem> Exclusions(IReadOnlyList<FileReading> files, CollectionModel collection) => files
        .Where(file => file.Excluded.Count > 0)
        .Take(1)
        .Select(first => Problem.At(
            Fault.ExcludedDocuments,
            first.Options.Path,
            first.Excluded[0].Place,
            Number(files.Sum(file => file.Excluded.Count)),
            Number(files.Sum(file => file.Excluded.Count + file.Documents.Count)),
            collection.Types.Collection,
            Excerpt.Of(first.Options.Exclude!)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Problem> Documents(IReadOnlyList<FileReading> files, CollectionModel collection)
    {
        var documents = DocumentOrder.Of(files.SelectMany(
            file => file.Documents, (file, document) => new PlacedDocument(file.Options.SourcePath, file.Options.Path, document)));
        foreach (var document in documents)
        {
            if (!document.IsListed)
            {
                yield return Duplicate(document.Item, document.Listed);
            }
            else if (collection.Find(document.Item.Id, document.Item.SourcePath, document.Item.Occurrence) is { IsVisible: true } member
                && MemberNames.Plain(member.Id, files[0].Options.Collection.MemberText(member.Id, document.Item.Document.Title)) is var plain
                && plain != member.Name)
            {
                yield return document.Item.Problem(Fault.MemberClash, collection.Types.Collection, plain, member.Name);
            }
        }

        if (documents.Count > ManyDocuments)
        {
            yield return documents[0].Item.Problem(
                Fault.ManyDocuments,
                collection.Types.Collection,
                Number(documents.Count),
                Number(ManyDocuments));
        }

        foreach (var problem in AliasCheck.Of(documents))
        {
            yield return problem;
        }
    }

    private static Problem Duplicate(PlacedDocument document, PlacedDocument listed)
    {
        var (here, there) = (document.IdPlace, listed.IdPlace);
        var line = (there.Line + 1).ToString(CultureInfo.InvariantCulture);
        var advice = document.HasOwnId ? "give it another one" : "rename the file, or give its item a CatalogId";
        return Problem.At(Fault.DuplicateId, document.Path, here, Excerpt.Of(document.Id), $"{listed.SourcePath}({line})", advice) with
        {
            Related = new RelatedPlace(listed.Path, there),
        };
    }
}
