using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Finds the former ids that still lead to a document.</summary>
public static class AliasModels
{
    /// <summary>The former ids that lead to one document, and to none that has the id now; in order.</summary>
    /// <param name="documents">The documents in order.</param>
    /// <param name="aliasesOf">The former ids of one, each once.</param>
    public static EquatableArray<AliasModel> Of<T>(IEnumerable<Ordered<T>> documents, Func<T, IEnumerable<string>> aliasesOf)
        where T : IPlacedDocument
    {
        var listed = documents.Where(document => document.IsListed).Select(document => document.Item).ToList();
        var taken = new HashSet<string>(listed.Select(document => document.Id), StringComparer.OrdinalIgnoreCase);
        return listed
            .SelectMany(aliasesOf, (document, alias) => new AliasModel(alias, document.Id))
            .Where(alias => taken.Add(alias.Alias))
            .OrderBy(alias => alias.Alias, CodePointOrder.Instance)
            .ToEquatableArray();
    }
}
