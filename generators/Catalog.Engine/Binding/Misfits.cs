using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Binding;

/// <summary>Reports values that do not fit their type.</summary>
internal sealed class Misfits(string path, ICollection<Problem> problems)
{
    /// <summary>Reports a value.</summary>
    /// <param name="field">The field, with the names of those it lies in.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="expected">What a message says that the type takes.</param>
    public void Add(string field, Node node, string expected) =>
        problems.Add(Problem.At(Fault.ValueDoesNotFit, path, node.Place, Text(node), Excerpt.Of(field), expected));

    /// <summary>A value as messages show it.</summary>
    public static string Text(Node node) => node is Scalar scalar ? Excerpt.Of(scalar.Text) : "…";
}
