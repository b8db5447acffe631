using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Turns what stands in one document into values of the types that were inferred or declared.</summary>
public sealed class ValueBinder
{
    private readonly ScalarBinder _scalars;
    private readonly ContractBinder _contracts;
    private readonly Misfits _misfits;
    private readonly IReadOnlyDictionary<string, ClassContract> _classes;

    /// <param name="path">The file that problems name.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public ValueBinder(string path, List<Problem> problems)
        : this(path, problems, new BindingOptions())
    {
    }

    /// <param name="path">The file that problems name.</param>
    /// <param name="problems">Takes what does not fit.</param>
    /// <param name="options">What is known of the document and its classes.</param>
    public ValueBinder(string path, List<Problem> problems, BindingOptions options)
    {
        _misfits = new Misfits(path, problems);
        _scalars = new ScalarBinder(path, problems, options.References);
        _contracts = new ContractBinder(this, path, problems, options);
        _classes = options.Classes;
    }

    /// <summary>What a mapping holds, by parameter; what is missing and may be is left out.</summary>
    /// <param name="prefix">The names of the fields that the mapping lies in, each with a dot behind it; empty for a document.</param>
    /// <param name="entries">What stands in the mapping.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="contract">What it must be.</param>
    public EquatableArray<NamedValue> Bind(string prefix, EquatableArray<FieldNode> entries, Place place, ClassContract contract) =>
        _contracts.Bind(prefix, entries, place, contract);

    /// <summary>The value of a field; null where it is empty, or does not fit and is reported.</summary>
    /// <param name="field">The field, with the names of those it lies in: <c>author.name</c>.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="type">The type.</param>
    public Value? Bind(string field, Node node, FieldType type) => type switch
    {
        DataFieldType => node is Empty ? null : DataValues.Of(node),
        ScalarFieldType or EnumFieldType or ReferenceFieldType => node is Scalar scalar ? _scalars.Bind(field, scalar, type) : Single(field, node, type),
        ListFieldType list => Bind(field, node, list),
        DictionaryFieldType dictionary => Entries(field, node) is { } entries ? Bind(field, entries, dictionary) : null,
        ClassFieldType fields => Entries(field, node) is { } entries ? Bind(field, entries, fields) : null,
        DeclaredFieldType declared => Entries(field, node) is { } entries
            ? new ClassValue(_contracts.Bind(field + ".", entries, node.Place, _classes[declared.Name]))
            : null,
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    // A value among lists is a list of one, and an empty mapping an empty list.
    private ListValue? Bind(string field, Node node, ListFieldType list)
    {
        IReadOnlyList<Node> items = node switch
        {
            Sequence sequence => sequence.Items,
            Mapping { Entries.Count: 0 } => [],
            _ => [node],
        };
        if (node is Empty)
        {
            return null;
        }

        var values = items.Select(item => Element(field, item, list.Element, list.HasEmpty)).OfType<Value>().ToEquatableArray();
        return values.Count == items.Count ? new ListValue(values) : null;
    }

    private DictionaryValue? Bind(string field, EquatableArray<FieldNode> entries, DictionaryFieldType type)
    {
        var values = entries
            .Select(entry => new NamedValue(entry.Name, Element($"{field}.{entry.Name}", entry.Value, type.Value, type.HasEmpty)))
            .Where(entry => entry.Value is not null)
            .ToEquatableArray();
        return values.Count == entries.Count ? new DictionaryValue(type with { Value = type.Value.WithoutFields() }, values) : null;
    }

    private ClassValue Bind(string field, EquatableArray<FieldNode> entries, ClassFieldType type)
    {
        var arguments = new List<NamedValue>();
        var nodes = NamedList<Node>.Of(entries.Select(entry => (entry.Name, entry.Value)));
        foreach (var member in type.Fields)
        {
            var value = nodes.Find(member.Name) is { } node ? Bind($"{field}.{member.Name}", node, member.Type) : null;
            if (value is not null || !member.IsOptional)
            {
                arguments.Add(new(member.Parameter, value));
            }
        }

        return new ClassValue(arguments.ToEquatableArray());
    }

    private Value? Element(string field, Node node, FieldType type, bool mayBeEmpty)
    {
        if (node is not Empty)
        {
            return Bind(field, node, type);
        }

        if (!mayBeEmpty)
        {
            _misfits.Add(field, node, "a value, or a property whose elements are nullable");
        }

        return mayBeEmpty ? new EmptyValue() : null;
    }

    // An empty list is an empty mapping where the others are mappings.
    private EquatableArray<FieldNode>? Entries(string field, Node node)
    {
        var entries = node switch
        {
            Mapping mapping => mapping.Entries,
            Sequence { Items.Count: 0 } => EquatableArray<FieldNode>.Empty,
            _ => null,
        };
        if (entries is null && node is not Empty)
        {
            _misfits.Add(field, node, "a mapping of names to values");
        }

        return entries;
    }

    // A page may write one value as a list of one.
    private Value? Single(string field, Node node, FieldType type)
    {
        switch (node)
        {
            case Empty or Sequence { Items.Count: 0 }:
                return null;
            case Sequence { Items: [var only] }:
                return Bind(field, only, type);
            case Sequence sequence:
                _misfits.Add(field, sequence.Items[1], "a single value, or a property that is an IReadOnlyList");
                return null;
            default:
                _misfits.Add(field, node, "a single value, or a property that is a class, an IReadOnlyDictionary or a DataNode");
                return null;
        }
    }
}
