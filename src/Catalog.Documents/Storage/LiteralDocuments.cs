namespace Catalog.Documents.Storage;

/// <summary>Documents that code builds, with their ids beside it.</summary>
/// <param name="ids">The ids, each once, sorted by code point.</param>
/// <param name="create">Gives the document whose id is at an index, the same one every time.</param>
/// <param name="aliases">Other texts by which documents are found, sorted by alias by code point.</param>
internal sealed class LiteralDocuments<T>(IReadOnlyList<string> ids, Func<int, T> create, IReadOnlyList<(string Alias, string Id)> aliases)
    : DocumentStore<T>(ids.Count)
    where T : class, IDocument
{
    /// <inheritdoc/>
    public override T this[int place] => create(place);

    /// <inheritdoc/>
    public override int IndexOf(string id, bool orAlias)
    {
        var place = IndexOf(id);
        return place < 0 && orAlias && CodePointOrder.IndexOf(aliases, static entry => entry.Alias, id) is >= 0 and var alias
            ? IndexOf(aliases[alias].Id)
            : place;
    }

    private int IndexOf(string id) => CodePointOrder.IndexOf(ids, static id => id, id);
}
