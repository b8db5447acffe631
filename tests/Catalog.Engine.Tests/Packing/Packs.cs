using Catalog.Engine.Documents;
using Catalog.Engine.Packing;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Packing;

/// <summary>Packs of tides.</summary>
internal static class Packs
{
    public static readonly string Hash = new('0', 64);

    public static EquatableArray<SchemaField> Fields { get; } = new SchemaField[]
    {
        Field("height", new ScalarFieldType(new(ScalarKind.Decimal))),
        Field("ports", new ListFieldType(new ScalarFieldType(ScalarType.String))),
    }.ToEquatableArray();

    public static SchemaField Field(string name, FieldType type) => new(name, type, new(2, 1, "a", null));

    public static PackedDocument Document(string id, PackedBody body = default, params FieldNode[] fields) =>
        new(id, $"Tide {id}", "tides.csv", Hash, fields.ToEquatableArray(), body);

    public static FieldNode Height(string text) => new("height", new Scalar(text, ScalarStyle.Plain, Place.Beginning));

    public static PackContent Content(params PackedDocument[] documents) => new("Tides", Fields, documents, [], null);

    public static byte[] Bytes(PackContent content)
    {
        using var output = new MemoryStream();
        new PackBuilder(output).Finish(content);
        return output.ToArray();
    }
}
