using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Rules;

namespace Catalog.Engine.Binding;

/// <summary>Holds values to the rules of their property, each at its place.</summary>
/// <param name="path">The file that problems name.</param>
/// <param name="problems">Takes what breaks a rule.</param>
public sealed class RuleCheck(string path, ICollection<Problem> problems)
{
    /// <summary>Reports where a value, or an element of it, breaks a rule.</summary>
    /// <param name="field">The field, with the names of those it lies in.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="value">What it was bound to.</param>
    /// <param name="rules">The rules.</param>
    public void Check(string field, Node node, Value value, EquatableArray<ValueRule> rules)
    {
        foreach (var rule in rules)
        {
            Check(field, node, value, rule);
        }
    }

    private void Check(string field, Node node, Value value, ValueRule rule)
    {
        var elements = rule.CountsItems ? null : Elements(node, value);
        foreach (var (element, inner) in elements ?? [])
        {
            Check(field, element, inner, rule);
        }

        if (elements is null && rule.Explain(Excerpt.Of(field), value) is { } reason)
        {
            problems.Add(Problem.At(Fault.RuleViolated, path, node.Place, Misfits.Text(node), Excerpt.Of(field), reason));
        }
    }

    // A value alone is an element of a list of one, and one of a list of one may stand alone.
    private static IEnumerable<(Node Node, Value Value)>? Elements(Node node, Value value) => (value, node) switch
    {
        (ListValue list, Sequence sequence) => sequence.Items.Zip(list.Items, (item, element) => (item, element)),
        (ListValue list, _) => list.Items.Select(element => (node, element)),
        (DictionaryValue dictionary, Mapping mapping) => mapping.Entries.Zip(dictionary.Entries, (entry, named) => (entry.Value, named.Value!)),
        (DictionaryValue, _) => [],
        (_, Sequence { Items: [var only] }) => [(only, value)],
        _ => null,
    };
}
