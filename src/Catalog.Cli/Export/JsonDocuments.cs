using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Catalog.Cli.Export;

/// <summary>Writes collections as JSON, document by document.</summary>
internal static class JsonDocuments
{
    /// <summary>One indented array of objects; of several collections one object, with an array for each by its name.</summary>
    public static void Write(IReadOnlyList<IDocumentCollection> collections, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options(isIndented: true));
        if (collections is [var only])
        {
            WriteArray(only);
        }
        else
        {
            writer.WriteStartObject();
            foreach (var collection in collections)
            {
                writer.WritePropertyName(collection.Name);
                WriteArray(collection);
            }

            writer.WriteEndObject();
        }

        Pass(writer, buffer, output);
        output.Write('\n');

        void WriteArray(IDocumentCollection collection)
        {
            var objects = new DocumentObjects(collection);
            writer.WriteStartArray();
            foreach (var document in collection.Documents)
            {
                objects.Write(writer, document);
                Pass(writer, buffer, output);
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>One object to a line.</summary>
    public static void WriteLines(IDocumentCollection collection, TextWriter output)
    {
        var (buffer, objects) = (new ArrayBufferWriter<byte>(), new DocumentObjects(collection));
        using var writer = new Utf8JsonWriter(buffer, Options(isIndented: false));
        foreach (var document in collection.Documents)
        {
            objects.Write(writer, document);
            Pass(writer, buffer, output);
            output.Write('\n');
            writer.Reset();
        }
    }

    public static JsonWriterOptions Options(bool isIndented) =>
        new() { Encoder = ReadableJsonEncoder.Instance, Indented = isIndented, NewLine = "\n" };

    private static void Pass(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer, TextWriter output)
    {
        writer.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
