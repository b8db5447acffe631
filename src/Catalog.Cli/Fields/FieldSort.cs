namespace Catalog.Cli.Fields;

/// <summary>Puts documents in the order of a field: the empty ones last both ways, those alike in the order of their ids.</summary>
internal sealed record FieldSort(DocumentField Field, bool IsDescending)
{
    public IEnumerable<IDocument> Apply(IEnumerable<IDocument> documents)
    {
        var valued = documents
            .Select(document => (Document: document, Value: Field.Value(document)))
            .OrderBy(pair => FieldValue.IsEmpty(pair.Value));
        var sorted = IsDescending
            ? valued.ThenByDescending(pair => pair.Value, FieldComparer.Default)
            : valued.ThenBy(pair => pair.Value, FieldComparer.Default);
        return sorted.Select(pair => pair.Document);
    }
}
