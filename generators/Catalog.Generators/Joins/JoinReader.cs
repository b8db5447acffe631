using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Generators.Collections;
using Catalog.Generators.Documents;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Joins;

/// <summary>Reads off the documents of one file what joins them with others.</summary>
internal sealed class JoinReader
{
    private readonly CollectionTypes _types;
    private readonly List<PropertyModel> _keys;
    private readonly List<PropertyModel> _groups;
    private readonly List<PropertyModel> _references;
    private readonly List<(IdentifiedDocument Document, Dictionary<string, Value?> Values)> _documents;

    public JoinReader(BindingInput input, EquatableArray<DocumentModel> documents)
    {
        var (reading, collection) = input;
        _types = collection.Types;
        _keys = collection.Properties.Where(property => property.Traits.IsKey).ToList();
        _groups = collection.Properties.Where(property => property.Traits.IsLookup).ToList();
        _references = collection.Properties.Where(property => property.IsDeferred && property.Traits.Inverse is null).ToList();
        var isJoined = _keys.Count + _groups.Count + _references.Count > 0;
        _documents = reading.Documents
            .Zip(documents, (document, bound) => (Document: document, Bound: bound))
            .Where(pair => isJoined && collection.Find(pair.Document.Id, reading.Options.SourcePath, pair.Document.Occurrence) is { IsListed: true })
            .Select(pair => (pair.Document, pair.Bound.Values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal)))
            .ToList();
    }

    /// <summary>What other documents may want to know.</summary>
    public FileJoins Joins() => new(_types, _documents.Select(pair => Joins(pair.Document.Id, pair.Values)).ToEquatableArray());

    /// <summary>The keys at their places.</summary>
    public EquatableArray<PlacedKey> Keys() => _documents
        .SelectMany(pair => _keys.SelectMany(property => Leaves(Of(property, pair.Values)).Select(value => new PlacedKey(
            _types.Collection, property.Name, ValueKey.Of(value), ValueKey.Shown(value), pair.Document.Id, PlaceOf(pair.Document, property)))))
        .ToEquatableArray();

    private DocumentJoins Joins(string id, Dictionary<string, Value?> values) => new(
        id,
        Named(_keys, values),
        Named(_groups, values),
        _references
            .SelectMany(property => Leaves(Of(property, values)).OfType<ReferenceValue>(), (property, value) => new OutgoingReference(property.Name, value.Target, value.Text))
            .ToEquatableArray());

    private static EquatableArray<NamedValue> Named(List<PropertyModel> properties, Dictionary<string, Value?> values) => properties
        .SelectMany(property => Leaves(Of(property, values)).Distinct(), (property, value) => new NamedValue(property.Name, value))
        .ToEquatableArray();

    private static Value? Of(PropertyModel property, Dictionary<string, Value?> values) =>
        values.TryGetValue(property.Parameter, out var value) ? value : null;

    private static IEnumerable<Value> Leaves(Value? value) => value switch
    {
        null or EmptyValue => [],
        DeferredValue deferred => Leaves(deferred.Value),
        ListValue list => list.Items.SelectMany(Leaves),
        DictionaryValue dictionary => dictionary.Entries.SelectMany(entry => Leaves(entry.Value)),
        _ => [value],
    };

    private static Engine.Text.Place PlaceOf(IdentifiedDocument document, PropertyModel property) =>
        document.Document.Fields.FirstOrDefault(field => field.Name == property.Field)?.Value.Place ?? document.Document.Place;
}
