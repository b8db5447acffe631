namespace Catalog.Engine.Typing;

/// <summary>Takes in mappings one after the other, and knows the fields they have in common.</summary>
internal sealed class MappingHistory
{
    private readonly Dictionary<string, FieldHistory> _byName = new(StringComparer.Ordinal);
    private readonly List<FieldHistory> _fields = [];
    private readonly List<string> _documents = [];
    private int _count;
    private int _filled;

    /// <summary>Whether some mapping has entries.</summary>
    public bool IsFilled => _fields.Count > 0;

    /// <summary>Takes in the mappings of one document.</summary>
    public void Add(string id, MappingShape mapping)
    {
        foreach (var field in mapping.Fields)
        {
            if (!_byName.TryGetValue(field.Name, out var history))
            {
                history = new FieldHistory(field.Name);
                _byName.Add(field.Name, history);
                _fields.Add(history);
            }

            history.Add(id, field, isEverywhere: field.Present == mapping.Count, document: _documents.Count);
        }

        _documents.Add(id);
        _count += mapping.Count;
        _filled += mapping.Filled;
    }

    public MappingShape ToShape() => new(_count, _filled, _fields.Select(field => field.ToShape()).ToEquatableArray());

    /// <summary>The fields with what is known of them.</summary>
    public EquatableArray<SchemaField> ToFields() => _fields.Select(field => field.ToField(_count, _documents)).ToEquatableArray();

    /// <summary>A class where the names are fixed, a dictionary where they are open; raw where neither will do.</summary>
    public FieldType ToFieldType()
    {
        var isLarge = _fields.Count > ClassFieldType.MaximalFields;
        var isOpen = isLarge || !_fields.Exists(field => field.Count * 2 >= _filled);
        return isOpen && IsAlike() && ToDictionaryType() is { } dictionary ? dictionary
            : isLarge ? new DataFieldType()
            : new ClassFieldType(ToFields());
    }

    private DictionaryFieldType? ToDictionaryType()
    {
        var values = ShapeHistory.Of(_fields.Select(field => field.ToShape().Shape));
        return values.ToFieldType() is var value && HasData(value) ? null : new DictionaryFieldType(value, values.HasEmpty);
    }

    // Numbers beside text have no type in common, though a string would hold both.
    private bool IsAlike() => _fields.Select(field => field.Family).OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2
        && !_fields.Exists(field => field.IsMixedList);

    private static bool HasData(FieldType type) => type switch
    {
        ListFieldType list => HasData(list.Element),
        DictionaryFieldType dictionary => HasData(dictionary.Value),
        _ => type is DataFieldType,
    };
}
