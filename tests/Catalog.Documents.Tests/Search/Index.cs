using Catalog.Documents.Packing;
using Catalog.Documents.Search;
using Catalog.Documents.Tests.Packing;
using Catalog.Engine.Search;

namespace Catalog.Documents.Tests.Search;

/// <summary>Indexes as the build task makes them.</summary>
internal static class Index
{
    /// <summary>The index of a collection whose documents are read in the order of their ids.</summary>
    public static byte[] BytesOf(IDocumentCollection collection) => BytesOf(collection, [.. Enumerable.Range(0, collection.Count)]);

    /// <summary>The same of one whose documents are read in another order.</summary>
    public static byte[] BytesOf(IDocumentCollection collection, int[] rowOf)
    {
        var builder = new SearchIndexBuilder();
        foreach (var row in rowOf)
        {
            var document = collection[row];
            builder.Add(document.Title, DocumentTexts.OfFields(document, collection.Fields), document.Body.Text);
        }

        return builder.Finish(rowOf);
    }

    /// <summary>An index as it lies in a pack.</summary>
    public static PackSection Section(byte[] bytes)
    {
        var harbours = new Harbours { SearchIndex = bytes };
        return harbours.Open(PackResource.Streamed(harbours.Bytes())).SearchIndex!.Value;
    }

    public static PackSection Of(IDocumentCollection collection) => Section(BytesOf(collection));
}
