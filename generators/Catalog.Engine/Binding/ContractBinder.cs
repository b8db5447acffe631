using Catalog.Engine.Documents;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Holds a mapping to what its class must be.</summary>
/// <param name="values">Binds what stands in its fields.</param>
/// <param name="path">The file that problems name.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="options">What is known of the document.</param>
internal sealed class ContractBinder(ValueBinder values, string path, List<Problem> problems, BindingOptions options)
{
    private readonly RuleCheck _rules = new(path, problems);

    /// <summary>What the mapping holds, by parameter; see <see cref="ValueBinder.Bind(string, EquatableArray{FieldNode}, Place, ClassContract)"/>.</summary>
    public EquatableArray<NamedValue> Bind(string prefix, EquatableArray<FieldNode> entries, Place place, ClassContract contract)
    {
        var nodes = NamedList<Node>.Of(entries.Select(entry => (entry.Name, entry.Value)));
        var bound = contract.Fields
            .Select(field => Bind(prefix + field.Name, nodes.Find(field.Name), field))
            .ToList();
        for (var i = 0; options.IsWhole && i < bound.Count; i++)
        {
            Demand(contract, bound, i, prefix, place);
        }

        if (options.RefusesUndeclared && options.IsWhole)
        {
            Refuse(prefix, entries, contract);
        }

        return bound
            .Where(field => field.Value is not null || !field.Contract.CanBeLeftOut)
            .Select(field => new NamedValue(field.Contract.Parameter, field.Value))
            .ToEquatableArray();
    }

    private BoundField Bind(string name, Node? node, FieldContract field)
    {
        var before = problems.Count;
        var parts = node is Scalar scalar && field is { Separator: { } separator } ? SeparatedText.Split(scalar, separator, options.Content) : node;
        var value = parts is null ? null : values.Bind(name, parts, field.Type);
        var isMisfit = value is null && problems.Count > before;
        if (value is not null)
        {
            _rules.Check(name, parts!, value, field.Rules);
        }
        else if (!isMisfit)
        {
            value = field.Default;
        }

        // What was inferred of whole documents is no measure for one that was not read in full.
        if (!options.IsWhole && !field.IsDeclared)
        {
            problems.RemoveRange(before, problems.Count - before);
        }

        return new(field, node, value is not null && field.Type.HoldsReferences ? new DeferredValue(value) : value, isMisfit);
    }

    private void Demand(ClassContract contract, List<BoundField> bound, int index, string prefix, Place place)
    {
        var (field, node, value, isMisfit) = bound[index];
        if (value is not null || isMisfit)
        {
            return;
        }

        var name = Excerpt.Of(prefix + field.Name);
        if (field.IsRequired)
        {
            problems.Add(Problem.At(Fault.MissingValue, path, node?.Place ?? place, name, field.Property));
        }
        else if (bound.Find(other => field.Conditions.Any(condition => condition.Property == other.Contract.Property && condition.IsMetBy(other.Value))) is { } cause)
        {
            problems.Add(Problem.At(
                Fault.ConditionallyRequired,
                path,
                node?.Place ?? cause.Node?.Place ?? place,
                name,
                field.Property,
                Excerpt.Of(prefix + cause.Contract.Name),
                cause.Node is { } reason ? Misfits.Text(reason) : "its default"));
        }
    }

    private void Refuse(string prefix, EquatableArray<FieldNode> entries, ClassContract contract)
    {
        // A class may have more fields for the sake of another collection, which infers them.
        var declared = contract.Fields.Where(field => field.IsDeclared).Select(field => field.Name).ToList();
        foreach (var entry in entries.Where(entry => Stands(entry) && !declared.Contains(entry.Name) && !contract.Others.Any(other => PropertyNames.Fits(other, entry.Name))))
        {
            var hint = NearMiss.Of(entry.Name, declared.Except(entries.Select(other => other.Name))) is { } near
                ? $"did you mean '{Excerpt.Of(near)}'?"
                : $"it has {string.Join(", ", declared.Select(Excerpt.Of))}";
            problems.Add(Problem.At(Fault.UndeclaredField, path, entry.NamePlace, Excerpt.Of(prefix + entry.Name), contract.Name, hint));
        }
    }

    // A record page has all fields of its kind, also those that it does not show.
    private static bool Stands(FieldNode entry) => entry is not { Value: Empty, NamePlace.Length: 0 };
}
