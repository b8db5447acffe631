using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catalog.Documents.Json;

/// <summary>Serves the date that a document may leave empty.</summary>
internal sealed class NullableDateType : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(PartialDate?)
        ? JsonMetadataServices.CreateValueInfo<PartialDate?>(options, JsonMetadataServices.GetNullableConverter<PartialDate>(options))
        : null;
}
