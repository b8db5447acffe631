namespace Catalog.Engine.Typing;

/// <summary>Follows one field of mappings through the documents.</summary>
internal sealed class FieldHistory(string name)
{
    private readonly ShapeHistory _shape = new();
    private int _present;
    private int _complete;

    /// <summary>How many mappings name the field.</summary>
    public int Count { get; private set; }

    /// <summary>Takes in the field as one document has it.</summary>
    /// <param name="id">The document.</param>
    /// <param name="field">The field in its mappings.</param>
    /// <param name="isEverywhere">Whether each of them has a value there.</param>
    /// <param name="document">How many documents with such mappings came before it.</param>
    public void Add(string id, FieldShape field, bool isEverywhere, int document)
    {
        _shape.Add(id, field.Shape);
        Count += field.Count;
        _present += field.Present;
        _complete += isEverywhere && _complete == document ? 1 : 0;
    }

    /// <summary>What its values are made of; null where it has none.</summary>
    public string? Family => _shape.Family;

    /// <summary>Whether a value alone stands beside lists.</summary>
    public bool IsMixedList => _shape.IsMixedList;

    public FieldShape ToShape() => new(name, Count, _present, _shape.ToShape());

    /// <summary>The field as all mappings have it.</summary>
    /// <param name="mappings">How many mappings there are.</param>
    /// <param name="documents">The documents with such mappings, in their order.</param>
    public SchemaField ToField(int mappings, IReadOnlyList<string> documents) => new(
        name,
        _shape.ToFieldType(),
        new Evidence(mappings, _present, _complete < documents.Count ? documents[_complete] : null, _shape.WidenedBy));
}
