using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Catalog.Documents.Json;

/// <summary>Serves a type, and the lists of it that programs hand around.</summary>
/// <remarks>What LINQ gives is of types that nobody can name: System.Text.Json then takes the nearest interface that is served, and needs
/// it to be one. Of <see cref="IReadOnlyList{T}"/> and <see cref="IList{T}"/>, neither of which is the other, only one may be.</remarks>
internal sealed class ListedTypes<T>(JsonConverter<T> converter) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
        : type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>())
        : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : type == typeof(IReadOnlyList<T>) ? Sequence<IReadOnlyList<T>>(options)
        : type == typeof(IReadOnlyCollection<T>) ? Sequence<IReadOnlyCollection<T>>(options)
        : type == typeof(IOrderedEnumerable<T>) ? Sequence<IOrderedEnumerable<T>>(options)
        : type == typeof(IEnumerable<T>) ? Sequence<IEnumerable<T>>(options)
        : null;

    private static JsonTypeInfo Sequence<TSequence>(JsonSerializerOptions options)
        where TSequence : IEnumerable<T> => JsonMetadataServices.CreateIEnumerableInfo<TSequence, T>(options, new());
}
