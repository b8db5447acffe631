using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Typing;

/// <summary>Finds the value that made a field's type what it is.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">Where the value stands.</param>
/// <param name="Value">The value.</param>
/// <param name="IsWidening">Whether the values before it would have had a narrower type; else it is the first of all.</param>
public sealed record FieldOrigin(string Path, Place Place, Node Value, bool IsWidening)
{
    /// <summary>The first value that has the type by itself where others have a narrower one, else the value that widened it last, else the first.</summary>
    /// <param name="values">The values of a field in the order of the documents, each with its file.</param>
    public static FieldOrigin? Of(IEnumerable<(string Path, Node Node)> values)
    {
        var history = new ShapeHistory();
        var leaves = values.SelectMany(value => Leaves(value.Node), (value, leaf) => (value.Path, leaf.Node, leaf.Shape)).ToList();
        for (var i = 0; i < leaves.Count; i++)
        {
            history.Add(i.ToString(CultureInfo.InvariantCulture), leaves[i].Shape);
        }

        // A value that has the type by itself says more than the one that happened to come last.
        var type = Element(history.ToFieldType());
        var culprit = leaves.FindIndex(leaf => leaf.Node is Scalar && IsSame(leaf.Shape, type));
        var isMixed = leaves.Exists(leaf => leaf.Node is not Empty && !IsSame(leaf.Shape, type));
        var index = culprit >= 0 && isMixed ? culprit
            : history.WidenedBy is { } widening ? int.Parse(widening, CultureInfo.InvariantCulture)
            : leaves.FindIndex(leaf => leaf.Node is not Empty);
        return index < 0 ? null : new(leaves[index].Path, leaves[index].Node.Place, leaves[index].Node, isMixed);
    }

    // Mappings of one field have all its members together, and none of them alone.
    private static bool IsSame(Shape shape, FieldType type) =>
        Element(shape.ToFieldType()) is var own && (own.Equals(type) || own is ClassFieldType or DictionaryFieldType && type is ClassFieldType or DictionaryFieldType);

    private static FieldType Element(FieldType type) => type is ListFieldType list ? list.Element : type;

    // The items of a list count one by one, so that the very one is found.
    private static IEnumerable<(Node Node, Shape Shape)> Leaves(Node node) => node is Sequence { Items.Count: > 0 } sequence
        ? sequence.Items.Select(item => (item, new Shape { Items = Shape.Of(item) }))
        : [(node, Shape.Of(node))];
}
