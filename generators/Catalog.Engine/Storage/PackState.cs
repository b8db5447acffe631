using Catalog.Engine.Collections;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Storage;

/// <summary>What the next build must know of a pack, so that it reads again only the files that changed.</summary>
/// <param name="Writer">What tells the program that wrote the pack from any other.</param>
/// <param name="Pack">The fingerprint of the pack.</param>
/// <param name="Fields">The fingerprint of the fields.</param>
/// <param name="Files">The files, in the order of the fields.</param>
public sealed record PackState(string Writer, string Pack, string Fields, EquatableArray<KeptFile> Files)
{
    private const int Version = 2;

    /// <summary>The fields as they were inferred.</summary>
    public Schema Schema { get; init; } = new(EquatableArray<SchemaField>.Empty);

    /// <summary>The text of the state.</summary>
    public string ToText()
    {
        var writer = new TokenWriter();
        writer.Text(Writer).Text(Pack).Text(Fields)
            .List(Schema.Identity, name => writer.Text(name)).Line()
            .List(Schema.Fields, field => SchemaText.Write(writer, field)).Line()
            .Number(Files.Count).Line();
        foreach (var file in Files)
        {
            file.Write(writer);
        }

        var text = writer.Text("end").Line().ToString();
        return new TokenWriter().Text("catalog state").Number(Version).Text(ContentHash.Of(text)).Line() + text;
    }

    /// <summary>Reads a state; null where the text is none, or not as it was written.</summary>
    public static PackState? Read(string text)
    {
        var reader = new TokenReader(text);
        reader.Expect("catalog state");
        var (version, hash) = (reader.Number(), reader.Text());
        if (reader.IsBroken || version != Version || ContentHash.Of(text.Substring(text.IndexOf('\n') + 1)) != hash)
        {
            return null;
        }

        var (writer, pack, fields, identity) = (reader.Text(), reader.Text(), reader.Text(), reader.List(reader.Text));
        var schema = new Schema(reader.List(() => SchemaText.ReadField(reader))) { Identity = identity };
        var state = new PackState(writer, pack, fields, reader.List(() => KeptFile.Read(reader))) { Schema = schema };
        reader.Expect("end");
        return reader.IsBroken ? null : state;
    }

    /// <summary>The files as they were when the pack was written, by path; none where the fields are others.</summary>
    /// <param name="fields">The text of the fields.</param>
    public IReadOnlyDictionary<string, PackedFile> FilesWith(string fields)
    {
        var files = new Dictionary<string, PackedFile>(StringComparer.Ordinal);
        var readings = ContentHash.Of(fields) == Fields ? FieldsText.Read(fields, Unknown, path => path) : null;
        if (readings is null || readings.Count != Files.Count)
        {
            return files;
        }

        foreach (var (reading, kept) in readings.Zip(Files, (reading, kept) => (reading, kept)))
        {
            if (reading.Documents.Count == kept.Documents.Count)
            {
                files[reading.Options.SourcePath] = new(kept.Stamp, reading with { Problems = kept.Problems }, kept.Documents);
            }
        }

        return files;
    }

    // Every file is given the options that it has now.
    private static CollectionOptions Unknown { get; } = new("", null, null, null);
}
