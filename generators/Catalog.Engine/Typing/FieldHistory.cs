namespace Catalog.Engine.Typing;

/// <summary>Follows one field through the documents.</summary>
internal sealed class FieldHistory(string name)
{
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private Shape _shape = EmptyShape.Unknown;
    private string? _widening;

    /// <summary>Takes the next document's value in.</summary>
    public void Add(string id, Shape shape)
    {
        var before = _shape;
        _shape = _shape.Merge(shape);
        if (shape is EmptyShape)
        {
            return;
        }

        if (_present.Count > 0 && !_shape.ToFieldType().Equals(before.ToFieldType()))
        {
            _widening = id;
        }

        _present.Add(id);
    }

    /// <summary>The field as all documents have it.</summary>
    public SchemaField ToField(IReadOnlyList<DocumentOutline> documents) => new(
        name,
        _shape.ToFieldType(),
        new Evidence(
            documents.Count,
            documents.Count(document => _present.Contains(document.Id)),
            documents.FirstOrDefault(document => !_present.Contains(document.Id))?.Id,
            _widening));
}
