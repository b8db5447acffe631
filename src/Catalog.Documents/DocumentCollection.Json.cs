using System.Text.Json;
using Catalog.Documents.Json;

namespace Catalog.Documents;

public sealed partial class DocumentCollection<T>
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter writer, JsonSerializerOptions? options = null) => new JsonForm(writer, options).Write(this, Fields);
}
