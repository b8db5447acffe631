using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>What stands in documents, without places.</summary>
internal static class Nodes
{
    public static Node Empty { get; } = new Empty(false, Place.Beginning);

    public static Node EmptyList { get; } = new Empty(true, Place.Beginning);

    public static Node Plain(string text) => new Scalar(text, ScalarStyle.Plain, Place.Beginning);

    public static Node Quoted(string text) => new Scalar(text, ScalarStyle.Text, Place.Beginning);

    public static Node Dated(string text) => new Scalar(text, ScalarStyle.Date, Place.Beginning);

    public static Node List(params Node[] items) => new Sequence(items.ToEquatableArray(), Place.Beginning);

    public static Node Map(params (string Name, Node Value)[] entries) =>
        new Mapping(entries.Select(entry => new FieldNode(entry.Name, entry.Value)).ToEquatableArray(), Place.Beginning, 0);

    public static SchemaField Column(string name, ScalarKind kind) => Column(name, new ScalarFieldType(new(kind)));

    public static SchemaField Column(string name, FieldType type) => new(name, type, new(1, 1, null, null));
}
