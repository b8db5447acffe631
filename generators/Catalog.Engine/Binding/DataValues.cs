using Catalog.Engine.Documents;

namespace Catalog.Engine.Binding;

/// <summary>Keeps what stands in a document as it stands, without places.</summary>
internal static class DataValues
{
    private static readonly DataValue Nothing = new(null, false, null, false);

    /// <summary>A node with all that is below it.</summary>
    public static DataValue Of(Node node) => node switch
    {
        Scalar scalar => new(scalar.Text, scalar.Style == ScalarStyle.Text, null, false),
        Sequence sequence => new(null, false, sequence.Items.Select(item => new NamedValue("", Of(item))).ToEquatableArray(), false),
        Mapping mapping => new(null, false, mapping.Entries.Select(entry => new NamedValue(entry.Name, Of(entry.Value))).ToEquatableArray(), true),
        Empty => Nothing,
        _ => throw new InvalidOperationException(node.GetType().Name),
    };
}
