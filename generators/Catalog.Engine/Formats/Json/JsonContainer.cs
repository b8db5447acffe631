using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Json;

/// <summary>An object or a list that is being read.</summary>
/// <param name="isObject">Whether it is an object.</param>
/// <param name="start">The offset of its opening bracket.</param>
internal sealed class JsonContainer(bool isObject, int start)
{
    private readonly NamedList<FieldNode> _entries = new();
    private readonly List<Node> _items = [];
    private string? _name;
    private Place _namePlace;

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => isObject;

    /// <summary>The offset of its opening bracket.</summary>
    public int Start => start;

    /// <summary>Names the next value; null where that is read and left out.</summary>
    public void Name(string? name, Place place) => (_name, _namePlace) = (name, place);

    /// <summary>The entry of a name, or null.</summary>
    public FieldNode? Find(string name) => _entries.Find(name);

    /// <summary>Takes the next value in.</summary>
    public void Add(Node node)
    {
        if (!isObject)
        {
            _items.Add(node);
        }
        else if (_name is { } name)
        {
            _entries.Add(name, new FieldNode(name, node) { NamePlace = _namePlace });
        }
    }

    /// <summary>The finished value.</summary>
    /// <param name="text">The text that is read.</param>
    /// <param name="end">The offset behind the closing bracket.</param>
    public Node ToNode(DataText text, int end)
    {
        var place = text.PlaceOf(start, end - start);
        return isObject
            ? new Mapping(_entries.Items.Select(pair => pair.Item).ToEquatableArray(), place, text.Start + end)
            : new Sequence(_items.ToEquatableArray(), place);
    }
}
