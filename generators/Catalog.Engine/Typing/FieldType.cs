namespace Catalog.Engine.Typing;

/// <summary>The type of a property that holds a field.</summary>
public abstract record FieldType
{
    // Methods, since a record prints its properties: one that gives the record itself would never end.

    /// <summary>The type of one value: of a list, that of its elements.</summary>
    public FieldType Leaf() => this is ListFieldType list ? list.Element.Leaf() : this;

    /// <summary>The type at the end of lists and dictionaries.</summary>
    public FieldType Innermost() => this switch
    {
        ListFieldType list => list.Element.Innermost(),
        DictionaryFieldType dictionary => dictionary.Value.Innermost(),
        _ => this,
    };

    /// <summary>The same with another type at the end of lists and dictionaries.</summary>
    public FieldType WithInnermost(FieldType innermost) => this switch
    {
        ListFieldType list => list with { Element = list.Element.WithInnermost(innermost) },
        DictionaryFieldType dictionary => dictionary with { Value = dictionary.Value.WithInnermost(innermost) },
        _ => innermost,
    };

    /// <summary>Whether documents are among its values, and not only within the classes among them.</summary>
    public bool HoldsReferences => Innermost() is ReferenceFieldType;

    /// <summary>The type with the names of classes alone: what is known of their fields changes more often than they do.</summary>
    public FieldType WithoutFields() => this switch
    {
        ListFieldType list => list with { Element = list.Element.WithoutFields() },
        DictionaryFieldType dictionary => dictionary with { Value = dictionary.Value.WithoutFields() },
        ClassFieldType fields => new ClassFieldType(EquatableArray<SchemaField>.Empty) { Name = fields.Name },
        _ => this,
    };
}

/// <summary>A scalar.</summary>
public sealed record ScalarFieldType(ScalarType Scalar) : FieldType;

/// <summary>A list of values of one type.</summary>
/// <param name="Element">The type of its elements.</param>
/// <param name="HasEmpty">Whether an element may be empty.</param>
public sealed record ListFieldType(FieldType Element, bool HasEmpty = false) : FieldType;

/// <summary>Values of one type under names that differ from document to document.</summary>
/// <param name="Value">The type of its values.</param>
/// <param name="HasEmpty">Whether a value may be empty.</param>
public sealed record DictionaryFieldType(FieldType Value, bool HasEmpty = false) : FieldType;

/// <summary>Values under fixed names.</summary>
/// <param name="Fields">What stands under each.</param>
public sealed record ClassFieldType(EquatableArray<SchemaField> Fields) : FieldType
{
    /// <summary>How many fields a class may have.</summary>
    public const int MaximalFields = 1_000;

    /// <summary>What whoever writes values calls the class; empty until it is named.</summary>
    public string Name { get; init; } = "";
}

/// <summary>Values of several kinds, kept as they stand.</summary>
public sealed record DataFieldType : FieldType;

/// <summary>An enum that the user declared.</summary>
/// <param name="Name">What whoever writes values calls the enum.</param>
/// <param name="DisplayName">How messages write it.</param>
/// <param name="Members">Its members in the order of declaration.</param>
public sealed record EnumFieldType(string Name, string DisplayName, EquatableArray<EnumMember> Members) : FieldType;

/// <summary>A class that the user declared for mappings: what it holds its contract says.</summary>
/// <param name="Name">What whoever writes values calls the class.</param>
/// <param name="DisplayName">How messages write it.</param>
public sealed record DeclaredFieldType(string Name, string DisplayName) : FieldType;

/// <summary>A document of a collection, named by its id or its key.</summary>
/// <param name="Name">What whoever writes values calls the document class.</param>
/// <param name="DisplayName">How messages write it.</param>
public sealed record ReferenceFieldType(string Name, string DisplayName) : FieldType;
