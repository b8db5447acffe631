using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catalog.Documents.Json;

/// <summary>Serves the collection of some documents as a sequence, so that it is sent while it is written.</summary>
internal sealed class CollectionType<T> : IJsonTypeInfoResolver
    where T : class, IDocument
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(DocumentCollection<T>)
        ? JsonMetadataServices.CreateIEnumerableInfo<DocumentCollection<T>, T>(options, new())
        : null;
}
