using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Catalog.Cli.Export;

/// <summary>Writes a collection as JSON, document by document.</summary>
internal static class JsonDocuments
{
    /// <summary>One indented array of objects.</summary>
    public static void WriteArray(IDocumentCollection collection, TextWriter output)
    {
        var (buffer, objects) = (new ArrayBufferWriter<byte>(), new DocumentObjects(collection));
        using var writer = new Utf8JsonWriter(buffer, Options(isIndented: true));
        writer.WriteStartArray();
        foreach (var document in collection.Documents)
        {
            objects.Write(writer, document);
            Pass(writer, buffer, output);
        }

        writer.WriteEndArray();
        Pass(writer, buffer, output);
        output.Write('\n');
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
