using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Orders the documents of a collection: by id, then by path, both by code point, then as they stand in their file.</summary>
public static class DocumentOrder
{
    /// <summary>The documents in order. Of those whose ids differ at most in case, only the one first by path is listed.</summary>
    /// <remarks>A file that the compiler was given twice is one.</remarks>
    public static IReadOnlyList<Ordered<T>> Of<T>(IEnumerable<T> documents)
        where T : IPlacedDocument
    {
        var winners = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        var ordered = documents
            .GroupBy(document => (document.Id, document.SourcePath, document.Occurrence))
            .Select(same => same.First())
            .OrderBy(document => document.Id, CodePointOrder.Instance)
            .ThenBy(document => document.SourcePath, CodePointOrder.Instance)
            .ThenBy(document => document.Occurrence)
            .ToList();
        foreach (var document in ordered.OrderBy(document => document.SourcePath, CodePointOrder.Instance).ThenBy(document => document.Occurrence))
        {
            if (!winners.ContainsKey(document.Id))
            {
                winners.Add(document.Id, document);
            }
        }

        return ordered.ConvertAll(document => new Ordered<T>(document, winners[document.Id]));
    }
}
