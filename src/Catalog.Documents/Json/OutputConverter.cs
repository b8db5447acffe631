using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catalog.Documents.Json;

/// <summary>Writes values that no JSON can be read into.</summary>
internal sealed class OutputConverter<T>(Action<JsonForm, T> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Unreadable(typeof(T));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(new(writer, options), value);

    /// <summary>That nothing is read.</summary>
    public static NotSupportedException Unreadable(Type type) => new(
        $"JSON can be written of '{type}', but not read into it: documents are made of their files when the project is built.");
}
