using System.Text;
using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Packing;
using Catalog.Engine.Typing;
using PackedBody = Catalog.Engine.Packing.PackedBody;

namespace Catalog.Documents.Tests.Packing;

/// <summary>Packs of harbours, written by the engine.</summary>
internal sealed record Harbours
{
    public static readonly string Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    public static Field LightsField { get; } = new("Lights", nameof(Harbour.Lights), typeof(int), isNullable: true);

    public static Field KeeperField { get; } = new("keeper", nameof(Harbour.Keeper), typeof(string), isNullable: true);

    /// <summary>The fields, of which the documents may have some.</summary>
    public EquatableArray<SchemaField> Fields { get; init; } = new[] { Nodes.Column("Lights", ScalarKind.Int32), Nodes.Column("keeper", ScalarKind.String) }.ToEquatableArray();

    /// <summary>The harbours, in any order.</summary>
    public List<(string Id, FieldNode[] Fields, DocumentBody Body)> Documents { get; init; } = [];

    public List<(string Alias, string Id)> Aliases { get; init; } = [];

    public byte[]? SearchIndex { get; init; }

    public string Fingerprint => SchemaFingerprint.Of("Harbours", Fields);

    /// <summary>Harbours with ids of a kind and nothing else.</summary>
    public static Harbours Of(params string[] ids)
    {
        var harbours = new Harbours();
        harbours.Documents.AddRange(ids.Select(id => (id, Array.Empty<FieldNode>(), DocumentBody.Of([]))));
        return harbours;
    }

    /// <summary>One harbour with one field.</summary>
    public static PackedNode Value(Node node)
    {
        var harbours = new Harbours { Fields = new[] { Nodes.Column("value", ScalarKind.String) }.ToEquatableArray() };
        harbours.Documents.Add(("a", [new("value", node)], DocumentBody.Of([])));
        return new PackedRow(harbours.Open(), 0)[0];
    }

    /// <summary>One harbour with a running text.</summary>
    public static Body Text(DocumentBody body)
    {
        var harbours = new Harbours();
        harbours.Documents.Add(("a", [], body));
        return new PackedRow(harbours.Open(), 0).Body;
    }

    public byte[] Bytes()
    {
        using var output = new MemoryStream();
        var builder = new PackBuilder(output);
        var documents = Documents
            .Select(document => (document.Id, document.Fields, Body: builder.AddBody(document.Body)))
            .OrderBy(document => document.Id, Comparer<string>.Create((left, right) => Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right))))
            .Select(document => Packed(document.Id, document.Fields, document.Body))
            .ToList();
        builder.Finish(new("Harbours", Fields, documents, Aliases, SearchIndex));
        return output.ToArray();
    }

    public Pack Open() => Open(PackResource.InPlace(Bytes()));

    public Pack Open(PackResource resource) => Pack.Open(resource, PackResource.Name, Fingerprint);

    public DocumentCollection<Harbour> All() => All(Open());

    public static DocumentCollection<Harbour> All(Pack pack) => new("Harbours", static () => [LightsField, KeeperField], pack, static row => new Harbour(row));

    private static PackedDocument Packed(string id, FieldNode[] fields, PackedBody body) =>
        new(id, $"Harbour {id}", $"harbours/{id}.md", Hash, fields.ToEquatableArray(), body);
}
