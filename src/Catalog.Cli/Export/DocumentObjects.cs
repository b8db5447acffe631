using System.Text.Json;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Export;

/// <summary>Writes the documents of a collection as JSON objects.</summary>
internal sealed class DocumentObjects(IDocumentCollection collection)
{
    private readonly DocumentFields _fields = new(collection);

    public void Write(Utf8JsonWriter writer, IDocument document)
    {
        writer.WriteStartObject();
        foreach (var field in _fields.Exported)
        {
            writer.WritePropertyName(field.Key);
            JsonValues.Write(writer, field.Value(document), field.Source);
        }

        writer.WriteEndObject();
    }
}
