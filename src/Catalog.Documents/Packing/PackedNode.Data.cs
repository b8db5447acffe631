using System.Text;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

public readonly partial struct PackedNode
{
    // What the readers of documents allow.
    private const int Deepest = 64;

    /// <summary>The value as it stands, of whatever kind.</summary>
    public DataNode? Data() => IsMissing ? null : Data(depth: 0);

    private DataNode Data(int depth)
    {
        if (depth > Deepest)
        {
            throw _pack!.Damaged();
        }

        return _tag switch
        {
            NodeTag.Plain or NodeTag.Date => DataNode.Plain(Encoding.UTF8.GetString(Content)),
            NodeTag.Text => DataNode.Quoted(Encoding.UTF8.GetString(Content)),
            NodeTag.Sequence => DataNode.List(Items(depth)),
            NodeTag.Mapping => DataNode.Map(Entries(depth)),
            _ => DataNode.Empty,
        };
    }

    private DataNode[] Items(int depth)
    {
        var cursor = Inside();
        var items = new DataNode[cursor.Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = cursor.Node().Data(depth + 1);
        }

        return items;
    }

    private (string Name, DataNode Value)[] Entries(int depth)
    {
        var cursor = Inside();
        var entries = new (string Name, DataNode Value)[cursor.Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = (Encoding.UTF8.GetString(cursor.Node().Content), cursor.Node().Data(depth + 1));
        }

        return entries;
    }
}
