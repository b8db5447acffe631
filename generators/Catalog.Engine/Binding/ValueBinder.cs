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
    public Value? Bind(string field, Node node, FieldType type) => (node, type) switch
    {
        (Empty, _) => null,
        (Scalar scalar, ScalarFieldType target) => Bind(field, scalar, target.Scalar.Kind),
        (Scalar scalar, EnumFieldType target) => Bind(field, scalar, target),
        (Scalar scalar, ListFieldType list) => BindItems(field, [scalar], list),
        (Sequence sequence, ListFieldType list) => BindItems(field, sequence.Items, list),
        (Sequence sequence, _) => Mismatch(field, sequence.Items, type),
        _ => null,
    };

    private ScalarValue? Bind(string field, Scalar scalar, ScalarKind kind)
    {
        var text = ScalarConversion.Read(scalar.Text, kind);
        if (text is null)
        {
            problems.Add(Problem.At(
                Fault.ValueDoesNotFit, path, scalar.Place, Excerpt.Of(scalar.Text), field, ScalarConversion.Expected(kind)));
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
            field,
            type.DisplayName,
            near is null ? $"its members are {string.Join(", ", type.Members)}" : $"did you mean '{near}'?"));
        return null;
    }

    private ListValue? BindItems(string field, IReadOnlyCollection<Node> items, ListFieldType list)
    {
        var values = items.Select(item => Bind(field, item, list.Element)).OfType<Value>().ToEquatableArray();
        return values.Count == items.Count ? new ListValue(list.Element, values) : null;
    }

    // A page may write one value as a list of one.
    private Value? Mismatch(string field, EquatableArray<Node> items, FieldType type)
    {
        if (items.Count < 2)
        {
            return items.Count == 0 ? null : Bind(field, items[0], type);
        }

        var excerpt = items[1] is Scalar second ? Excerpt.Of(second.Text) : "…";
        problems.Add(Problem.At(
            Fault.ValueDoesNotFit, path, items[1].Place, excerpt, field, "a single value, or a property that is an IReadOnlyList"));
        return null;
    }
}
