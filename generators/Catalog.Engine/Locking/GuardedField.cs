using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>A field as the documents have it now.</summary>
/// <param name="path">Its path.</param>
/// <param name="inferred">What was inferred of it.</param>
/// <param name="owners">The mappings that could have it; looked for when they are asked for.</param>
internal sealed class GuardedField(string path, SchemaField inferred, IEnumerable<FieldOwner> owners)
{
    public string Path => path;

    public SchemaField Field => inferred;

    public IEnumerable<FieldOwner> Owners => owners;

    /// <summary>The values in the order of the documents.</summary>
    public IEnumerable<(PlacedDocument Document, Node Node)> Values => owners
        .Select(owner => (owner.Document, Node: owner.Mapping.Find(inferred.Name)!))
        .Where(value => value.Node is not (null or Empty));

    /// <summary>The first document with a value; where none has one, the first that names the field.</summary>
    public PlacedDocument? FirstDocument =>
        Values.FirstOrDefault().Document ?? owners.FirstOrDefault(owner => owner.Mapping.Find(inferred.Name) is not null).Document;

    /// <summary>All fields, each before those that stand in it.</summary>
    public static IEnumerable<GuardedField> Of(Schema schema, GuardedDocuments documents) =>
        Of(schema.Fields, "", documents.Sound.Select(FieldOwner.Of));

    private static IEnumerable<GuardedField> Of(EquatableArray<SchemaField> fields, string prefix, IEnumerable<FieldOwner> owners)
    {
        foreach (var field in fields)
        {
            var guarded = new GuardedField(FieldPath.Of(prefix, field.Name), field, owners);
            yield return guarded;
            if (field.Type.Innermost() is ClassFieldType inner)
            {
                var mappings = guarded.Values
                    .SelectMany(value => Mappings(value.Node, field.Type), (value, mapping) => new FieldOwner(value.Document, mapping));
                foreach (var nested in Of(inner.Fields, FieldPath.Inner(guarded.Path, field.Type), mappings))
                {
                    yield return nested;
                }
            }
        }
    }

    // An empty list is an empty mapping where the others are mappings, and the other way about.
    private static IEnumerable<Mapping> Mappings(Node node, FieldType type) => (type, node) switch
    {
        (ListFieldType list, Sequence sequence) => sequence.Items.SelectMany(item => Mappings(item, list.Element)),
        (ListFieldType, Mapping { Entries.Count: 0 }) => [],
        (ListFieldType list, _) => Mappings(node, list.Element),
        (DictionaryFieldType map, Mapping mapping) => mapping.Entries.SelectMany(entry => Mappings(entry.Value, map.Value)),
        (ClassFieldType, Mapping mapping) => [mapping],
        (ClassFieldType, Sequence { Items.Count: 0 } sequence) => [new Mapping(EquatableArray<FieldNode>.Empty, sequence.Place, 0)],
        _ => [],
    };
}
