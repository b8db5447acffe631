using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catalog.Documents.Json;

namespace Catalog.Documents.Tests.Json;

/// <summary>JSON as text.</summary>
internal static class JsonText
{
    /// <summary>What the writer is given.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>The JSON of one value of a field, in a document that has no other.</summary>
    public static string OfValue<T>(T value, Field? field = null)
    {
        field ??= new("value", "Value", typeof(T), isNullable: true);
        var json = Of(writer => Notice.With((field, value))[0].WriteTo(writer, [field]));
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("value").GetRawText();
    }

    /// <summary>Options as an application has that knows nothing but the types of the collection.</summary>
    public static JsonSerializerOptions Options(DocumentCollection<Notice> notices) => new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolverChain = { JsonResolver.OfDocuments(() => notices), JsonResolver.OfMappings<Person>(), JsonResolver.OfValues },
    };
}
