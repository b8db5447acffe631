using System.Collections.Immutable;
using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Collections;
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
        (((ImmutableArray<FileReading> Readings, ImmutableArray<PackReading> Packs) Documents, ImmutableArray<DeclarationReading> Declarations) Sources, EquatableArray<CollectionModel> Collections) input,
        CancellationToken cancellation)
    {
        var ((readings, packs), declarations) = input.Sources;
        var groups = readings
            .OrderBy(reading => reading.Options.SourcePath, CodePointOrder.Instance)
            .GroupBy(reading => reading.Options.Collection.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return groups.SelectMany(group => Check([.. group], input.Collections))
            .Concat(packs.SelectMany(pack => PackCheck.Of(pack, input.Collections)))
            .Concat(DeclarationCheck.Of(
                declarations,
                [.. groups.Select(group => group.First().Options.Collection.Name), .. packs.Select(pack => pack.Name)],
                input.Collections))
            .ToEquatableArray();
    }

    private static IEnumerable<Problem> Check(IReadOnlyList<FileReading> files, EquatableArray<CollectionModel> collections)
    {
        var first = files[0].Options;
        return collections.Named(first.Collection.Name) is not { } model
            ? [NameCheck.Invalid(first.Path, first.Collection.Name)]
            : [.. MetadataCheck.Of(files, model.FieldNames, model.ExcludedFields), .. NameCheck.Of(first.Path, first.Collection, model), .. Documents(files, model)];
    }

    // What the build packs never gets here: the targets that do so are not there.
    private static IEnumerable<Problem> Storage(DocumentOptions file) => file.Collection.IsPacked
        ? [MetadataCheck.Invalid(file, "CatalogStorage", file.Collection.Storage!, "the build has not packed the file: it lacks Catalog.Documents.targets, or a target adds the item after BeforeBuild")]
        : [];

    private static IEnumerable<Problem> Documents(IReadOnlyList<FileReading> files, CollectionModel collection)
    {
        var documents = PlacedDocument.InOrder(files);
        return NameCheck.Members(documents, files[0].Options.Collection, collection)
            .Concat(documents.Count > ManyDocuments ? [Many(documents, collection)] : [])
            .Concat(Storage(files[0].Options))
            .Concat(DocumentsCheck.Of(files, documents));
    }

    private static Problem Many(IReadOnlyList<Ordered<PlacedDocument>> documents, CollectionModel collection) =>
        documents[0].Item.Problem(Fault.ManyDocuments, collection.Types.Collection, Number(documents.Count), Number(ManyDocuments));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
