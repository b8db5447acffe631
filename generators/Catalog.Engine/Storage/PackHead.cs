using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Storage;

/// <summary>What the compiler must know of a packed collection: its types, and what is wrong; nothing that grows with every document.</summary>
public sealed record PackHead
{
    /// <summary>What its files say of it.</summary>
    public required CollectionOptions Collection { get; init; }

    /// <summary>The file that is first by path, from the project's folder: what concerns all is told there.</summary>
    public required string FirstFile { get; init; }

    /// <summary>The name of the resource that holds the pack.</summary>
    public required string Resource { get; init; }

    /// <summary>The fingerprint of its fields, which the pack must have.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The number of documents that it lists.</summary>
    public required int Count { get; init; }

    /// <summary>Whether a fault may have lost some of its documents.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The fields in order of first appearance.</summary>
    public required EquatableArray<SchemaField> Fields { get; init; }

    /// <summary>The fields that say what the id or the title of a document says.</summary>
    public required EquatableArray<string> Identity { get; init; }

    /// <summary>The names of the fields of documents that are left out.</summary>
    public required EquatableArray<string> ExcludedFields { get; init; }

    /// <summary>What is wrong in its files and between them.</summary>
    public required EquatableArray<Problem> Problems { get; init; }

    /// <summary>The schema that generated code is made of.</summary>
    public Schema ToSchema() => new(Fields) { Identity = Identity };

    /// <summary>The text of the head.</summary>
    public string ToText()
    {
        var writer = new TokenWriter().Text("catalog head").Number(Version).Line()
            .Text(Collection.Name).Text(Collection.Document).Text(Collection.Storage).Text(Collection.Members).Text(Collection.Search).Line()
            .Text(FirstFile).Text(Resource).Text(Fingerprint).Number(Count).Flag(IsCut).Line();
        writer.List(Identity, name => writer.Text(name)).Line();
        writer.List(ExcludedFields, name => writer.Text(name)).Line();
        writer.Number(Fields.Count).Line();
        foreach (var field in Fields)
        {
            SchemaText.Write(writer, field);
            writer.Line();
        }

        writer.Number(Problems.Count).Line();
        foreach (var problem in Problems)
        {
            ProblemText.Write(writer, problem);
        }

        return writer.Text("end").Line().ToString();
    }

    /// <summary>Reads a head; null where the text is none.</summary>
    public static PackHead? Read(string text)
    {
        var reader = new TokenReader(text);
        reader.Expect("catalog head");
        if (reader.Number() != Version)
        {
            return null;
        }

        var head = new PackHead
        {
            Collection = new(reader.Text(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull()) { Search = reader.TextOrNull() },
            FirstFile = reader.Text(),
            Resource = reader.Text(),
            Fingerprint = reader.Text(),
            Count = reader.Number(),
            IsCut = reader.Flag(),
            Identity = reader.List(reader.Text),
            ExcludedFields = reader.List(reader.Text),
            Fields = reader.List(() => SchemaText.ReadField(reader)),
            Problems = reader.List(() => ProblemText.Read(reader)),
        };
        reader.Expect("end");
        return reader.IsBroken || !reader.IsAtEnd ? null : head;
    }

    private const int Version = 1;
}
