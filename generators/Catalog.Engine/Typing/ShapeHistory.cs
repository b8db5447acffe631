namespace Catalog.Engine.Typing;

/// <summary>Takes in values one after the other, and knows the type that holds them all, and what made it so.</summary>
internal sealed class ShapeHistory
{
    private bool _hasEmpty;
    private EquatableArray<ScalarType>? _scalar;
    private ShapeHistory? _items;
    private MappingHistory? _mapping;
    private string? _widenedBy;

    /// <summary>Whether some value is empty.</summary>
    public bool HasEmpty => _hasEmpty;

    /// <summary>The document whose value widened the type last, or null.</summary>
    public string? WidenedBy => _widenedBy ?? _items?.WidenedBy;

    private bool IsNothing => _scalar is null && _items is null && _mapping is null;

    private bool HasMappings => _mapping is { IsFilled: true };

    // An empty list is an empty mapping where the others are mappings, and the other way about.
    private bool IsList => _items is not null && (_items is { IsNothing: false } or { HasEmpty: true } || !HasMappings);

    public static ShapeHistory Of(IEnumerable<Shape> shapes)
    {
        var history = new ShapeHistory();
        foreach (var shape in shapes)
        {
            history.Add("", shape);
        }

        return history;
    }

    /// <summary>Takes in what one document has.</summary>
    public void Add(string id, Shape shape)
    {
        var before = IsNothing ? ((bool, bool, ScalarType?)?)null : Kind;
        _hasEmpty |= shape.HasEmpty;
        _scalar = Common(_scalar, shape.Scalar);
        if (shape.Items is { } items)
        {
            (_items ??= new()).Add(id, items);
        }

        if (shape.Mapping is { } mapping)
        {
            (_mapping ??= new()).Add(id, mapping);
        }

        if (before is { } kind && IsWider(kind, Kind))
        {
            _widenedBy = id;
        }
    }

    public Shape ToShape() => new() { HasEmpty = _hasEmpty, Scalar = _scalar, Items = _items?.ToShape(), Mapping = _mapping?.ToShape() };

    /// <summary>Whether a value alone stands beside lists.</summary>
    public bool IsMixedList => IsList && (_scalar is not null || HasMappings);

    /// <summary>What the type is made of, as far as it tells text from numbers and truth values; null where there is no value.</summary>
    public string? Family => IsNothing ? null
        : IsList ? "list"
        : _mapping is not null ? "mapping"
        : Preferred!.Kind switch
        {
            ScalarKind.Boolean => "truth",
            ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal => "number",
            _ => "text",
        };

    /// <summary>The type that holds every value.</summary>
    public FieldType ToFieldType()
    {
        if (IsList)
        {
            // One value stands for a list of one as a field, and not again within the list.
            var items = Items();
            return new ListFieldType(items.IsMixedList ? new DataFieldType() : items.ToFieldType(), items.HasEmpty);
        }

        return _mapping is null ? new ScalarFieldType(Preferred ?? ScalarType.String)
            : _scalar is null ? _mapping.ToFieldType()
            : new DataFieldType();
    }

    private ScalarType? Preferred => Prefer(_scalar);

    // A value among lists counts as an item.
    private (bool IsList, bool HasMappings, ScalarType? Scalar) Kind => IsList
        ? (true, HasMappings || _items is { HasMappings: true }, Prefer(Common(_items?._scalar, _scalar)))
        : (false, _mapping is not null, Preferred);

    private static bool IsWider((bool IsList, bool HasMappings, ScalarType? Scalar) before, (bool IsList, bool HasMappings, ScalarType? Scalar) after) =>
        before.IsList != after.IsList
        || (before.Scalar is not null && (before.Scalar != after.Scalar || before.HasMappings != after.HasMappings))
        || (before.HasMappings && after.Scalar is not null && before.Scalar is null);

    private static ScalarType? Prefer(EquatableArray<ScalarType>? types) => types is null ? null : types.Count > 0 ? types[0] : ScalarType.String;

    private static EquatableArray<ScalarType>? Common(EquatableArray<ScalarType>? a, EquatableArray<ScalarType>? b) =>
        a is null || b is null ? a ?? b : a.Equals(b) ? a : a.Intersect(b).ToEquatableArray();

    // A value among lists is a list of one.
    private ShapeHistory Items() => _scalar is null && !HasMappings
        ? _items!
        : Of([_items!.ToShape(), new Shape { Scalar = _scalar, Mapping = HasMappings ? _mapping!.ToShape() : null }]);
}
