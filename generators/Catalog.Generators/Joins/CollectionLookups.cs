using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Joins;

/// <summary>The tables by which documents of a collection are found.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="Part">What the user wrote of the collection's class.</param>
/// <param name="Tables">The tables in the order of the properties.</param>
/// <param name="IsPacked">Whether the tables are made of the documents when they are first asked for, and have no entries here.</param>
internal sealed record CollectionLookups(CollectionTypes Types, UserPart Part, EquatableArray<LookupTable> Tables, bool IsPacked)
{
    /// <summary>The tables of every collection that has some.</summary>
    public static IEnumerable<CollectionLookups> Of(
        (ImmutableArray<FileJoins> Files, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation) =>
        from collection in input.Collections
        let properties = collection.Properties.Where(property => property.Traits.IsKey || property.Traits.IsLookup).ToList()
        where properties.Count > 0
        let documents = input.Files
            .Where(file => file.Types == collection.Types && collection.Pack is null)
            .SelectMany(file => file.Documents)
            .OrderBy(document => document.Id, CodePointOrder.Instance)
            .ToList()
        select new CollectionLookups(collection.Types, collection.CollectionPart, properties.SelectMany(property => TablesOf(property, documents)).ToEquatableArray(), collection.Pack is not null);

    private static IEnumerable<LookupTable> TablesOf(PropertyModel property, IReadOnlyList<DocumentJoins> documents)
    {
        if (property.Traits.IsKey)
        {
            // Of two documents with one key, the first has it: an error stands already.
            yield return Table(property, isKey: true, documents, document => document.Keys, ids => ids.Take(1));
        }

        if (property.Traits.IsLookup)
        {
            yield return Table(property, isKey: false, documents, document => document.Groups, ids => ids.Distinct(StringComparer.Ordinal));
        }
    }

    private static LookupTable Table(
        PropertyModel property,
        bool isKey,
        IReadOnlyList<DocumentJoins> documents,
        Func<DocumentJoins, EquatableArray<NamedValue>> valuesOf,
        Func<IEnumerable<string>, IEnumerable<string>> select) => new(
            property.Name,
            property.Type.Leaf(),
            isKey,
            documents
                .SelectMany(document => valuesOf(document).Where(value => value.Name == property.Name), (document, value) => (value.Value, document.Id))
                .GroupBy(pair => ValueKey.Of(pair.Value!), StringComparer.Ordinal)
                .Select(group => new LookupEntry(group.First().Value!, select(group.Select(pair => pair.Id)).ToEquatableArray()))
                .ToEquatableArray());
}
