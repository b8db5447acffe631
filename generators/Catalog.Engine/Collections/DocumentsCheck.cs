using System.Globalization;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Finds what is wrong between the documents of a collection, whatever becomes of them.</summary>
public static class DocumentsCheck
{
    /// <summary>Ids and former ids that are not unique, and how many documents are left out.</summary>
    /// <param name="files">The files of the collection in order of path.</param>
    /// <param name="documents">Their documents in order.</param>
    public static IEnumerable<Problem> Of(IReadOnlyList<FileReading> files, IReadOnlyList<Ordered<PlacedDocument>> documents) => documents
        .Where(document => !document.IsListed)
        .Select(document => Duplicate(document.Item, document.Listed))
        .Concat(AliasCheck.Of(documents))
        .Concat(Exclusions(files));

    // One line for all, where the first is.
    private static IEnumerable<Problem> Exclusions(IReadOnlyList<FileReading> files) => files
        .Where(file => file.Excluded.Count > 0)
        .Take(1)
        .Select(first => Problem.At(
            Fault.ExcludedDocuments,
            first.Options.Path,
            first.Excluded[0].Place,
            Number(files.Sum(file => file.Excluded.Count)),
            Number(files.Sum(file => file.Excluded.Count + file.Documents.Count)),
            files[0].Options.Collection.Name,
            Excerpt.Of(first.Options.Exclude!)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

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
