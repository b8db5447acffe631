using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Turns what stands in one document into values of the types that were inferred or declared.</summary>
/// <param name="path">The file that problems name.</param>
/// <param name="problems">Takes what does not fit.</param>
public sealed class ValueBinder(string path, ICollection<Problem> problems)
{
    /// <summary>The value of a field; null where it is empty, or does not fit and is reported.</summary>
    /// <param name="field">The field, with the names of those it lies in: <c>author.name</c>.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="type">The type.</param>
    public Value? Bind(string field, Node node, FieldType type) => type switch
    {
        DataFieldType => node is Empty ? null : DataValues.Of(node),
        ScalarFieldType scalar => node is Scalar text ? Bind(field, text, scalar.Scalar.Kind) : Single(field, node, type),
        EnumFieldType members => node is Scalar text ? Bind(field, text, members) : Single(field, node, type),
        ListFieldType list => Bind(field, node, list),
        DictionaryFieldType dictionary => Entries(field, node) is { } entries ? Bind(field, entries, dictionary) : null,
        ClassFieldType fields => Entries(field, node) is { } entries ? Bind(field, entries, fields) : null,
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private ScalarValue? Bind(string field, Scalar scalar, ScalarKind kind)
    {
        var text = ScalarConversion.Read(scalar.Text, kind);
        if (text is null)
        {
            Misfit(field, scalar, ScalarConversion.Expected(kind));
        }

        return text is null ? null : new ScalarValue(kind, text);
    }

    private EnumValue? Bind(string field, Scalar scalar, EnumFieldType type)
    {
        if (EnumMatch.Of(scalar.Text, type.Members) is { } member)
        {
            return new EnumValue(type.Name, member);
        }

        var near = EnumMatch.Near(scalar.Text, type.Members);
        problems.Add(Problem.At(
            Fault.UnknownEnumMember,
            path,
            scalar.Place,
            Excerpt.Of(scalar.Text),
            Excerpt.Of(field),
            type.DisplayName,
            near is null ? $"its members are {string.Join(", ", type.Members)}" : $"did you mean '{near}'?"));
        return null;
    }

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
        var nodes = new NamedList<Node>();
        foreach (var entry in entries.Where(entry => nodes.Find(entry.Name) is null))
        {
            nodes.Add(entry.Name, entry.Value);
        }

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
            Misfit(field, node, "a value, or a property whose elements are nullable");
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
            Misfit(field, node, "a mapping of names to values");
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
                Misfit(field, sequence.Items[1], "a single value, or a property that is an IReadOnlyList");
                return null;
            default:
                Misfit(field, node, "a single value, or a property that is an IReadOnlyDictionary or a DataNode");
                return null;
        }
    }

    private void Misfit(string field, Node node, string expected) => problems.Add(Problem.At(
        Fault.ValueDoesNotFit, path, node.Place, node is Scalar scalar ? Excerpt.Of(scalar.Text) : "…", Excerpt.Of(field), expected));
}
