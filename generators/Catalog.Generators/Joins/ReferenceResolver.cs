using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Collections;
using Catalog.Generators.Documents;

namespace Catalog.Generators.Joins;

/// <summary>Puts the documents in the place of the values that name them.</summary>
internal static class ReferenceResolver
{
    public static BoundFile Resolve(ResolverInput input, CancellationToken cancellation) => input.File.Targets.Count == 0 && input.Inverse is null
        ? input.File
        : input.File with { Documents = input.File.Documents.Select(document => Resolve(document, input)).ToEquatableArray() };

    private static DocumentModel Resolve(DocumentModel document, ResolverInput input) => document with
    {
        Values = document.Values
            .Select(value => value with { Value = Resolve(value.Value, input.Targets) })
            .Concat(input.Inverse is { } inverse ? inverse.Parameters.Select(parameter => WayBack(parameter, document, inverse)) : [])
            .ToEquatableArray(),
    };

    private static NamedValue WayBack(string parameter, DocumentModel document, InverseLinks inverse)
    {
        var found = inverse.Referrers.Find(new Referrers(document.Id, parameter, EquatableArray<DocumentValue>.Empty), own => own, Referrers.Order);
        var documents = found?.Documents.Select(value => (Value)value) ?? [];
        return new(parameter, new DeferredValue(new ListValue(documents.ToEquatableArray())));
    }

    // A document that is not found is told of at its place, and nothing stands for it.
    private static Value? Resolve(Value? value, EquatableArray<ReferenceTargets> targets) => value switch
    {
        ReferenceValue reference => targets.FirstOrDefault(target => target.Types.DocumentName == reference.Target) is { } collection
            && collection.Find(reference.Text) is { } document
                ? new DocumentValue(collection.Types.CollectionName, document)
                : null,
        DeferredValue deferred => Resolve(deferred.Value, targets) is { } inner ? new DeferredValue(inner) : null,
        ListValue list => new ListValue(list.Items.Select(item => Resolve(item, targets)).OfType<Value>().ToEquatableArray()),
        DictionaryValue dictionary => dictionary with { Entries = Resolve(dictionary.Entries, targets).Where(entry => entry.Value is not null).ToEquatableArray() },
        ClassValue fields => new ClassValue(Resolve(fields.Arguments, targets)),
        _ => value,
    };

    private static EquatableArray<NamedValue> Resolve(EquatableArray<NamedValue> values, EquatableArray<ReferenceTargets> targets) =>
        values.Select(value => value with { Value = Resolve(value.Value, targets) }).ToEquatableArray();
}
