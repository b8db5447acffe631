using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Catalog.Documents.Json;

/// <summary>Makes what tells System.Text.Json how documents are written, without reflection. Generated code combines it to the
/// <c>CatalogJson</c> of an assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonResolver
{
    /// <summary>Serves what values in documents are, of whatever collection: <see cref="PartialDate"/>, <see cref="DataNode"/>,
    /// <see cref="Body"/>, <see cref="Section"/>, <see cref="IMapping"/>, <see cref="IDocument"/>, <see cref="IDocumentCollection"/>, and
    /// lists of each.</summary>
    public static IJsonTypeInfoResolver OfValues => field ??= JsonTypeInfoResolver.Combine(
        new ListedTypes<PartialDate>(new PartialDateConverter()),
        new NullableDateType(),
        new ListedTypes<DataNode>(new OutputConverter<DataNode>(static (form, node) => form.Write(node))),
        new ListedTypes<Body>(new OutputConverter<Body>(static (form, body) => form.Write(body))),
        new ListedTypes<Section>(new OutputConverter<Section>(static (form, section) => form.Write(section))),
        new ListedTypes<IMapping>(new OutputConverter<IMapping>(static (form, mapping) => form.Write(mapping))),
        new ListedTypes<IDocument>(new AnyDocumentConverter()),
        new ListedTypes<IDocumentCollection>(new OutputConverter<IDocumentCollection>(static (form, all) => form.Write(all.Documents, all.Fields))));

    /// <summary>Serves the documents of a collection: the class <typeparamref name="T"/>, its collection, and arrays, lists and sequences of
    /// it.</summary>
    /// <typeparam name="T">The class of the documents.</typeparam>
    /// <param name="collection">Gives the collection; called when the first document is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collection"/> is <see langword="null"/>.</exception>
    public static IJsonTypeInfoResolver OfDocuments<T>(Func<DocumentCollection<T>> collection)
        where T : class, IDocument
    {
        ArgumentNullException.ThrowIfNull(collection);
        return JsonTypeInfoResolver.Combine(
            new ListedTypes<T>(new OutputConverter<T>((form, document) => form.Write(document, collection().Fields))),
            new CollectionType<T>());
    }

    /// <summary>Serves a class that a mapping in documents becomes, and arrays, lists and sequences of it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public static IJsonTypeInfoResolver OfMappings<T>()
        where T : class, IMapping => new ListedTypes<T>(new OutputConverter<T>(static (form, mapping) => form.Write(mapping)));
}
