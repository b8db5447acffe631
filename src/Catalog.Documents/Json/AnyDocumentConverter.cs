using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catalog.Documents.Json;

/// <summary>Writes a document of whatever class as its class is written, since it does not know its fields itself.</summary>
internal sealed class AnyDocumentConverter : JsonConverter<IDocument>
{
    public override IDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw OutputConverter<IDocument>.Unreadable(typeof(IDocument));

    public override void Write(Utf8JsonWriter writer, IDocument value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
